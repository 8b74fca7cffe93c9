package org.onrecord.internal.language;

/** The class that the name tagger gives to a token. */
public enum NameLabel {
    NONE,
    PERSON,
    ORGANIZATION,
    LOCATION;

    /** The label of what name taggers of CoreNLP answer; NONE for what is no such name. */
    public static NameLabel of(String answer) {
        return switch (answer) {
            case "PERSON" -> PERSON;
            case "ORGANIZATION" -> ORGANIZATION;
            case "LOCATION", "CITY", "COUNTRY", "STATE_OR_PROVINCE" -> LOCATION;
            default -> NONE;
        };
    }
}
