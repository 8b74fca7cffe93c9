package org.onrecord.internal.statement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Mood;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.internal.speaker.SpeakerIdentity;

/**
 * Something said, in whatever form, and who said it.
 *
 * @param spans where it stands, in text order
 * @param quoted the parts of the spans that stand in quotation marks
 * @param speaker empty if nobody can be told
 */
public record Statement(
        QuoteKind kind, List<Span> spans, List<Span> quoted, Optional<SpeakerIdentity> speaker, Mood mood) {

    public Statement {
        spans = ImmutableList.copyOf(spans);
        quoted = ImmutableList.copyOf(quoted);
    }

    int begin() {
        return spans.get(0).begin();
    }
}
