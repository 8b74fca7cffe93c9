package org.onrecord.internal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Span;
import org.onrecord.extension.Gazetteer;
import org.onrecord.extension.GazetteerEntry;
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
        PhraseWalk walk = new PhraseWalk(text, index, gazetteer.inflections());
        int token = 0;
        while (token < text.tokens().size()) {
            token = walk.startsPhrase(token) ? matchFrom(token, walk, matches) : token + 1;
        }
        return matches;
    }

    /** Adds the longest match that begins at the token; gives the token behind it, or the next one if there is none. */
    private int matchFrom(int token, PhraseWalk walk, List<EntityMatch> matches) {
        List<PhraseWalk.Found> found = walk.from(token);
        for (int i = found.size() - 1; i >= 0; i--) {
            PhraseWalk.Found phrase = found.get(i);
            Optional<GazetteerEntry> entry = index.entries(phrase.phrase()).stream()
                    .filter(candidate -> phrase.fits(candidate, gazetteer.caseMatching()))
                    .findFirst();
            if (entry.isPresent()) {
                matches.add(match(walk, token, phrase.end(), entry.get()));
                return phrase.end();
            }
        }
        return token + 1;
    }

    private EntityMatch match(PhraseWalk walk, int begin, int end, GazetteerEntry entry) {
        Span span = walk.text().spanOf(begin, end);
        return new EntityMatch(
                span,
                walk.text().textOf(span),
                entry.type(),
                Folding.plain(entry.phrase()),
                entry.name(),
                entry.attributes(),
                gazetteer.speaksAs(),
                gazetteer.precedence());
    }
}
