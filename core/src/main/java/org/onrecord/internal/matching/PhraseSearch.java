package org.onrecord.internal.matching;

import com.google.common.collect.Lists;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.extension.CaseMatching;
import org.onrecord.extension.Gazetteer;
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

    /** The phrases that begin at the token and end in its sentence, the longest first. */
    public Stream<PhraseMatch> from(int token) {
        if (!walk.startsPhrase(token)) {
            return Stream.empty();
        }
        return Lists.reverse(walk.from(token)).stream().flatMap(phrase -> matchOf(token, phrase).stream());
    }

    private Optional<PhraseMatch> matchOf(int token, PhraseWalk.Found phrase) {
        return index.entries(phrase.phrase()).stream()
                .filter(candidate -> phrase.fits(candidate, caseMatching))
                .findFirst()
                .map(entry -> new PhraseMatch(token, phrase.end(), entry));
    }
}
