package org.onrecord.internal.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.Span;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.speech.Frame;

/** Goes from the words of a content to where they stand in the text. */
public final class ContentSpans {

    private ContentSpans() {}

    /**
     * The unbroken stretches of a content, in text order. Marks and punctuation between two words of the content, which
     * a frame may leave out, do not break it; words do.
     */
    public static List<Span> of(AnnotatedText text, Frame frame, Content content) {
        List<Span> spans = new ArrayList<>();
        BitSet words = content.words();
        int begin = -1;
        int last = -1;
        for (int w = words.nextSetBit(0); w >= 0; w = words.nextSetBit(w + 1)) {
            int token = frame.tokens().get(w);
            if (begin >= 0 && hasWordBetween(text, last, token)) {
                spans.add(text.spanOf(begin, last + 1));
                begin = -1;
            }
            begin = begin < 0 ? token : begin;
            last = token;
        }
        spans.add(text.spanOf(begin, last + 1));
        return spans;
    }

    private static boolean hasWordBetween(AnnotatedText text, int before, int behind) {
        for (int t = before + 1; t < behind; t++) {
            if (text.token(t).isWord()) {
                return true;
            }
        }
        return false;
    }
}
