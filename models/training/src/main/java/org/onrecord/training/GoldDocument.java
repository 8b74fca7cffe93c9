package org.onrecord.training;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Span;

/**
 * An annotated text.
 *
 * @param characters for each character of a novel the names that it goes by; empty for news
 * @param names the people, organizations and places that the text names, where they are marked; else empty
 */
record GoldDocument(
        String id, String text, List<GoldQuote> quotes, List<List<String>> characters, List<GoldName> names) {

    /** Stands in the id of a copy, or of a part, of another document before the place where it begins. */
    static final String COPY = "@";

    GoldDocument {
        quotes = ImmutableList.copyOf(quotes);
        characters = ImmutableList.copyOf(characters);
        names = ImmutableList.copyOf(names);
    }

    /** Whether it was made of another document, and so tells nothing of how good a model is. */
    boolean isCopy() {
        return id.contains(COPY);
    }

    /**
     * An annotated quotation.
     *
     * @param direct whether all or a part of it stands in quotation marks
     * @param mention the words that name its speaker, where they are marked
     * @param cue the words that report it, where they are marked
     * @param names the names of its speaker, where they are listed; else empty
     * @param type "explicit", "anaphoric" or "implicit" in novels
     */
    record GoldQuote(
            List<Span> spans,
            boolean direct,
            Optional<Span> mention,
            Optional<Span> cue,
            List<String> names,
            Optional<String> type) {

        GoldQuote {
            spans = ImmutableList.copyOf(spans);
            names = ImmutableList.copyOf(names);
        }

        /** The characters from its first to its last. */
        Span extent() {
            return new Span(spans.get(0).begin(), spans.get(spans.size() - 1).end());
        }

        boolean hasSpeaker() {
            return mention.isPresent() || !names.isEmpty();
        }
    }
}
