package org.onrecord.examples.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.Span;

/**
 * Who said a marked quote.
 *
 * @param mention the phrase that names the speaker, if the corpus marks it
 * @param names the speaker's aliases; an empty list if the corpus does not tell them
 */
public record GoldSpeaker(Optional<Span> mention, List<String> names) {

    public GoldSpeaker {
        Objects.requireNonNull(mention, "mention");
        names = List.copyOf(names);
    }
}
