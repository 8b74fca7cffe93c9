package org.onrecord.extension;

import static com.google.common.base.Preconditions.checkArgument;

import org.onrecord.SpeakerKind;

/** Checks as what an entity of the user's may speak. */
final class SpeakerKinds {
    private SpeakerKinds() {}

    /** Returns the kind, which must be one of those with names. */
    static SpeakerKind named(SpeakerKind kind) {
        checkArgument(
                kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.PLACE,
                "An entity cannot speak as %s; choose PERSON, ORGANIZATION or PLACE",
                kind);
        return kind;
    }
}
