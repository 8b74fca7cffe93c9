package org.onrecord.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a line of expectation can be about. The README of the case files says what each means. */
enum Key {
    QUOTE(Attributes.OF_QUOTE),
    WORDS(Attributes.OF_QUOTE),
    INDIRECT(Attributes.OF_QUOTE),
    NO_SPEAKER(Set.of("kind")),
    NO_SPEECH,
    PERSON(Set.of("role", "gender", "names", "rank")),
    ORGANIZATION(Set.of("names", "rank")),
    PLACE(Set.of("kind", "country", "within", "names", "rank")),
    NOT_A_PERSON,
    NOT_AN_ORGANIZATION,
    NOT_A_PLACE,
    WARNING,
    QUOTES,
    INDIRECT_QUOTES,
    PEOPLE,
    ORGANIZATIONS,
    PLACES,
    WARNINGS;

    private final Set<String> attributes;

    Key() {
        this(Set.of());
    }

    Key(Set<String> attributes) {
        this.attributes = attributes;
    }

    /**
     * Returns the key that is written so in a case file.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Key named(String name) {
        return Arrays.stream(values())
                .filter(key -> key.written().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown key \"" + name + "\"; the keys are "
                        + Arrays.stream(values()).map(Key::written).toList()));
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Set<String> attributes() {
        return attributes;
    }

    boolean isCount() {
        return switch (this) {
            case QUOTES, INDIRECT_QUOTES, PEOPLE, ORGANIZATIONS, PLACES, WARNINGS -> true;
            default -> false;
        };
    }

    /** Tells whether the subject is a stretch of the text. */
    boolean isStretch() {
        return switch (this) {
            case QUOTE, WORDS, INDIRECT, NO_SPEAKER, NO_SPEECH -> true;
            default -> false;
        };
    }

    private static final class Attributes {
        private static final Set<String> OF_QUOTE =
                Set.of("speaker", "speaker-kind", "mention", "kind", "mood", "cue", "lemma", "at");
    }
}
