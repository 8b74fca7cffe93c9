package org.onrecord.internal.speech;

import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.WordSet;

/**
 * Tells where a sentence that has reported one quotation goes on to what others say: “"A," Ann said to chants of "B"”,
 * “"A," Ann told the crowd, which answered "B"”.
 */
public final class OtherVoices {

    private final AnnotatedText text;
    private final WordSet chorusNouns;

    public OtherVoices(AnnotatedText text, Lexicons lexicons) {
        this.text = text;
        this.chorusNouns = lexicons.speech().chorusNouns();
    }

    /** Whether the second of two quotations of a frame is what others say. */
    public boolean begin(Frame frame, Slot first, Slot second) {
        int last = second.position() - 1;
        return isChorus(frame, first.end(), last)
                || (last > first.end()
                        && frame.token(text, last).isFiniteVerb()
                        && hasRelative(frame, first.end(), last));
    }

    private boolean isChorus(Frame frame, int from, int last) {
        return last > from
                && frame.token(text, last).word().equals("of")
                && chorusNouns.contains(frame.token(text, last - 1).word());
    }

    /** Whether a clause that begins with "which" or "who" tells more of somebody. */
    private boolean hasRelative(Frame frame, int from, int last) {
        for (int i = from + 1; i < last; i++) {
            if (isRelative(frame.token(text, i))
                    && frame.token(text, i - 1).isComma()
                    && frame.token(text, i + 1).isFiniteVerb()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelative(Token token) {
        return token.word().equals("which") || token.word().equals("who");
    }
}
