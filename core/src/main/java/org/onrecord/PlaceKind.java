package org.onrecord;

/** What sort of place it is. */
public enum PlaceKind {
    /** A state of the world: Ukraine. */
    COUNTRY,
    /** A state or province of a country: California. */
    STATE,
    /** A city, town or village: Kherson. */
    CITY,
    /** Any other area of land: the Middle East. */
    REGION,
    /** A river, mountain, building, street and the like, or not known. */
    OTHER
}
