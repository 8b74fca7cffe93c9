package org.onrecord.internal.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.extension.CaseMatching;
import org.onrecord.extension.Gazetteer;
import org.onrecord.extension.GazetteerEntry;
import org.onrecord.internal.language.AnnotatedText;

/** The phrases of a gazetteer in one text, token by token. For one thread. */
public final class PhraseSearch {

    private final CaseMatching caseMatching;
    private final PhraseIndex index;
    private final PhraseWalk walk;

    PhraseSearch(AnnotatedText text, Gazetteer gazetteer, PhraseIndex index) {
        this.caseMatching = gazetteer.caseMatching();
        this.index = index;
        this.walk = new PhraseWalk(text, index, gazetteer.inflections());
    }

    /** The longest phrase that begins at the token, ends in its sentence and is one that is wanted. */
    public Optional<PhraseMatch> longestFrom(int token, Predicate<PhraseMatch> wanted) {
        if (!walk.startsPhrase(token)) {
            return Optional.empty();
        }
        List<PhraseWalk.Found> found = walk.from(token);
        for (int i = found.size() - 1; i >= 0; i--) {
            Optional<PhraseMatch> phrase = matchOf(found.get(i)).filter(wanted);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private Optional<PhraseMatch> matchOf(PhraseWalk.Found phrase) {
        for (GazetteerEntry entry : index.entries(walk.key(phrase))) {
            if (walk.fits(phrase, entry, caseMatching)) {
                return Optional.of(new PhraseMatch(phrase.begin(), phrase.end(), entry));
            }
        }
        return Optional.empty();
    }
}
