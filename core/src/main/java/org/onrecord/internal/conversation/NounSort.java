package org.onrecord.internal.conversation;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;

/** Whom a noun beside the words may stand for. */
enum NounSort {
    NONE,
    /** one for a role, mostly of somebody without a name: "the stationmaster" */
    ROLE,
    /** one for anybody, mostly for somebody whom the story has named: "the girl" */
    GENERIC,
    /** one for somebody's relative or companion: "her brother" */
    POSSESSED;

    static NounSort of(Scene scene, Source noun) {
        AnnotatedText text = scene.text();
        Token first = text.token(noun.begin());
        boolean possessed = first.tag().equals("PRP$")
                || (noun.begin() > 0 && text.token(noun.begin() - 1).tag().equals("POS"));
        if (possessed) {
            return POSSESSED;
        }
        return scene.lexicons().people().isForAnybody(text.token(noun.head()).word()) ? GENERIC : ROLE;
    }
}
