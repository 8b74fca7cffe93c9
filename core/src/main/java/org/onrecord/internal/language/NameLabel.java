package org.onrecord.internal.language;

/** The class that the name tagger gives to a token. */
public enum NameLabel {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION;

    static NameLabel of(String answer) {
        return switch (answer) {
            case "PERSON" -> PERSON;
            case "ORGANIZATION" -> ORGANIZATION;
            case "LOCATION" -> LOCATION;
            default -> NONE;
        };
    }
}
