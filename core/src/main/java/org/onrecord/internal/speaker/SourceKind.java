package org.onrecord.internal.speaker;

/** What sort of words name a possible speaker. */
public enum SourceKind {
    PERSON_NAME,
    ORGANIZATION_NAME,
    PLACE_NAME,
    /** he, she */
    SINGULAR_PRONOUN,
    /** I, me */
    NARRATOR,
    /** we, they */
    PLURAL_PRONOUN,
    /** it, you, who, this */
    OTHER_PRONOUN,
    /** a common noun for one person: "a spokesman" */
    PERSON_NOUN,
    /** people: "two officials", "others" */
    GROUP_NOUN,
    /** "the ministry" */
    ORGANIZATION_NOUN,
    /** "the report" */
    DOCUMENT_NOUN,
    OTHER_NOUN;

    public boolean isName() {
        return this == PERSON_NAME || this == ORGANIZATION_NAME || this == PLACE_NAME;
    }

    /** Whether it may tell who speaks, people, places and documents included: not "it", "you", "who" or another noun. */
    public boolean maySpeak() {
        return this != OTHER_NOUN && this != OTHER_PRONOUN;
    }

    public boolean isPronoun() {
        return switch (this) {
            case SINGULAR_PRONOUN, NARRATOR, PLURAL_PRONOUN, OTHER_PRONOUN -> true;
            default -> false;
        };
    }
}
