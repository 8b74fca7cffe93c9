package org.onrecord.internal.transcript;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.Span;

/**
 * What one speaker of a transcript says in one go.
 *
 * @param nameBegin index of the first token of the name in the label
 * @param nameEnd index behind the last token of the name
 * @param speaker the speaker's fullest name in any label
 * @param spans the words, one stretch a paragraph
 */
public record Turn(int nameBegin, int nameEnd, String speaker, List<Span> spans) {

    public Turn {
        spans = ImmutableList.copyOf(spans);
    }
}
