package org.onrecord.internal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Span;
import org.onrecord.extension.Gazetteer;
import org.onrecord.extension.GazetteerEntry;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;

/**
 * Finds the phrases of a gazetteer: whole tokens of one sentence, of phrases that begin at one token the longest, and
 * none within another. Thread-safe.
 */
public final class PhraseMatcher implements EntityMatcher {

    private final Gazetteer gazetteer;
    private final PhraseIndex index;

    public PhraseMatcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.index = PhraseIndex.of(gazetteer.entries());
    }

    @Override
    public List<EntityMatch> match(AnnotatedText text) {
        List<EntityMatch> matches = new ArrayList<>();
        PhraseSearch search = in(text);
        int token = 0;
        while (token < text.tokens().size()) {
            Interruption.check();
            Optional<PhraseMatch> longest = search.longestFrom(token, phrase -> true);
            if (longest.isPresent()) {
                matches.add(match(text, longest.get()));
                token = longest.get().end();
            } else {
                token++;
            }
        }
        return matches;
    }

    /** Looks for the phrases in one text. */
    public PhraseSearch in(AnnotatedText text) {
        return new PhraseSearch(text, gazetteer, index);
    }

    private EntityMatch match(AnnotatedText text, PhraseMatch phrase) {
        Span span = text.spanOf(phrase.begin(), phrase.end());
        GazetteerEntry entry = phrase.entry();
        return new EntityMatch(
                span,
                text.textOf(span),
                entry.type(),
                Folding.plain(entry.phrase()),
                entry.name(),
                entry.attributes(),
                gazetteer.speaksAs(),
                gazetteer.precedence());
    }
}
