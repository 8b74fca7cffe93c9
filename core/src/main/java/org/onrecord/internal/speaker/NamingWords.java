package org.onrecord.internal.speaker;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Map;
import org.onrecord.Span;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.speech.Frame;

/** Reads from the words beside a quotation whether it names something: better known as “Duke”, the song “Late Hour”. */
final class NamingWords {

    /** Words that may stand between a naming word and the quotation. */
    private static final int FARTHEST = 2;

    private static final int LONGEST_PHRASE = 3;
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("’‘");

    private final AnnotatedText text;
    private final Map<String, String> triggers;

    NamingWords(AnnotatedText text, Map<String, String> triggers) {
        this.text = text;
        this.triggers = triggers;
    }

    /** The class of the nearest naming words before a position: 0 none, 1 a naming verb, 2 a word for words, 3 for works. */
    int before(Frame frame, int position) {
        for (int end = position; end > 0 && end >= position - FARTHEST; end--) {
            for (int begin = Math.max(0, end - LONGEST_PHRASE); begin < end; begin++) {
                int naming = classOf(frame, begin, end);
                if (naming > 0) {
                    return naming;
                }
            }
        }
        return 0;
    }

    private int classOf(Frame frame, int begin, int end) {
        Span span = new Span(
                frame.token(text, begin).begin(), frame.token(text, end - 1).end());
        String phrase = CharMatcher.whitespace()
                .collapseFrom(APOSTROPHES.replaceFrom(text.textOf(span), '\''), ' ')
                .toLowerCase(Locale.ROOT);
        String trigger = triggers.get(phrase);
        if (trigger == null) {
            return 0;
        }
        return switch (trigger) {
            case "NAMING_VERB" -> 1;
            case "TERM_NOUN" -> 2;
            default -> 3;
        };
    }
}
