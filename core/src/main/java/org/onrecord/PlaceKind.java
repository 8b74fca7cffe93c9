package org.onrecord;

/** What sort of place a {@link Place} is. */
public enum PlaceKind {
    /** A sovereign state: Ukraine. */
    COUNTRY,
    /** A state or province of a country: California. */
    STATE,
    /** A city, town or village: Kherson. Also a place of which only the name is known. */
    CITY,
    /** Any other area of land: the Middle East. */
    REGION,
    /** A river, a mountain, a building, a street and the like. */
    OTHER
}
