package org.onrecord.internal.name;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.CueVerbs;

/** Tells where a word has a verb of speech beside it, as names have: "said Hob", "Hob said". */
record SpeakersWords(CueVerbs cueVerbs) {

    boolean contains(AnnotatedText text, int token) {
        return isSaying(text, token - 1) || isSaying(text, token + 1);
    }

    private boolean isSaying(AnnotatedText text, int token) {
        return token >= 0
                && token < text.tokens().size()
                && text.token(token).isFiniteVerb()
                && cueVerbs.isOfSpeech(text.token(token).lemma());
    }
}
