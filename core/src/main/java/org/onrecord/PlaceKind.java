package org.onrecord;

/** What sort of place it is. */
public enum PlaceKind {
    /** A state of the world: Ukraine. */
    COUNTRY,
    /** A state or province of a country: California. */
    STATE,
    /** A city, town or village: Kherson. Also a place of which nothing but the name is known. */
    CITY,
    /** Any other area of land: the Middle East. */
    REGION,
    /** A river, mountain, building, street and the like. */
    OTHER
}
