package org.onrecord.examples.evaluation.gold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text and what people marked in it.
 *
 * @param id unique in its file
 * @param corpus the corpus that it is from, on which some conventions depend
 * @param text the text
 * @param quotes who said what; empty if nobody marked quotes in this text
 * @param entities the entities whose mentions are marked; an empty list if none are
 * @param characters the aliases of each character of a novel; an empty list elsewhere
 */
public record GoldDocument(
        String id,
        String corpus,
        String text,
        Optional<List<GoldQuote>> quotes,
        List<GoldEntity> entities,
        List<List<String>> characters) {

    public GoldDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(corpus, "corpus");
        Objects.requireNonNull(text, "text");
        quotes = quotes.map(List::copyOf);
        entities = List.copyOf(entities);
        characters = characters.stream().map(List::copyOf).toList();
    }

    /** Whether the corpus marks quotes without looking into them for further quotation marks. */
    public boolean isNovel() {
        return corpus.equals("pdnc") || corpus.equals("pdnc-chunk");
    }
}
