package org.onrecord.extension;

import static com.google.common.base.Preconditions.checkArgument;

import org.onrecord.SpeakerKind;

/** Checks the kinds of speakers that extensions may choose for their entities. */
final class SpeakerKinds {
    private SpeakerKinds() {}

    /**
     * Returns the kind.
     *
     * @throws IllegalArgumentException if it is not PERSON, ORGANIZATION or PLACE
     */
    static SpeakerKind named(SpeakerKind kind) {
        checkArgument(
                kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.PLACE,
                "An entity cannot speak as %s; choose PERSON, ORGANIZATION or PLACE",
                kind);
        return kind;
    }
}
