package org.onrecord.internal.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Span;
import org.onrecord.internal.speaker.Source;

/**
 * Somebody is said to say, think, want or know something.
 *
 * @param frame index of the frame that tells it
 * @param cue index, in the text, of the word that reports it
 * @param source the words that name who says it; empty if the text names nobody
 * @param kind how the content hangs together with the cue
 * @param content the stretches of text that are what is said, in text order
 * @param probability that it is a report, and that of this source
 */
public record Report(
        int frame, int cue, Optional<Source> source, ContentKind kind, List<Span> content, double probability) {

    /** Below this it is a report only for what stands in quotation marks within it. */
    private static final double LEAST_LIKELY = 0.45;
    /** Verbs that take a thing as well as words mean the thing as often: "claimed their bags", "answered the door". */
    private static final double LEAST_LIKELY_OF_PHRASE = 0.53;

    public Report {
        content = ImmutableList.copyOf(content);
    }

    /** The characters from the first to the last of the content. */
    public Span extent() {
        return new Span(content.get(0).begin(), content.get(content.size() - 1).end());
    }

    /** Whether it is more likely one than not, as readers would say. */
    public boolean isLikely() {
        return probability >= (isPhrase() ? LEAST_LIKELY_OF_PHRASE : LEAST_LIKELY);
    }

    /** Whether the content is no clause, as far as its kind tells. */
    public boolean isPhrase() {
        return kind == ContentKind.OBJECT || kind == ContentKind.OBLIQUE || kind == ContentKind.REST;
    }
}
