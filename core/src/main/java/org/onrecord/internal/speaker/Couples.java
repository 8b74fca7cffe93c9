package org.onrecord.internal.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.entity.NameMention;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;

/** Finds two who are named, and so speak, together: "Corso and Haddad said", "the FBI and the CIA". */
public final class Couples {

    private static final int NO_CUE = -1;

    private Couples() {}

    /** Prefers two people named together to one of them. */
    static Ranking preferBoth(Scene scene, Ranking ranking) {
        if (ranking.candidates().isEmpty()) {
            return ranking;
        }
        DescribedCandidate best = ranking.candidates().get(0).candidate();
        Optional<Source> couple = ledBy(scene, best.source(), best.cue().orElse(NO_CUE));
        return ranking.candidates().stream()
                .filter(candidate -> couple.equals(Optional.of(candidate.source())))
                .findFirst()
                .map(ranking::preferring)
                .orElse(ranking);
    }

    /**
     * The pair whose first name a source is, if it speaks together.
     *
     * @param cue index of the token of the verb that the source is the subject of; below 0 if none is known
     */
    public static Optional<Source> ledBy(Scene scene, Source one, int cue) {
        AnnotatedText text = scene.text();
        Optional<NameMention> first = scene.entities().nameAt(one.head());
        if (!one.kind().isName() || first.isEmpty() || isInList(scene, first.get())) {
            return Optional.empty();
        }
        return secondName(scene, one.end())
                .filter(second -> second.label() == first.get().label() && !doesElse(text, second, cue))
                .map(second -> new Source(one.begin(), second.end(), second.end() - 1, SourceKind.GROUP_NOUN));
    }

    /** The name behind "and", a title or an article. */
    private static Optional<NameMention> secondName(Scene scene, int and) {
        List<Token> tokens = scene.text().tokens();
        if (and + 1 >= tokens.size() || !tokens.get(and).word().equals("and")) {
            return Optional.empty();
        }
        int begin = tokens.get(and + 1).word().equalsIgnoreCase("the") ? and + 2 : and + 1;
        int next = scene.entities().firstNameFrom(begin);
        return scene.entities().names().stream()
                .skip(next)
                .findFirst()
                .filter(name -> name.titleBegin() == begin || name.begin() == begin);
    }

    /** Whether another name stands before the first, so that more than two are named. */
    private static boolean isInList(Scene scene, NameMention first) {
        int comma = first.titleBegin() - 1;
        return comma > 0
                && scene.text().token(comma).word().equals(",")
                && scene.entities().nameAt(comma - 1).isPresent();
    }

    /** Whether the second name has a verb of its own: "said Corso and Haddad laughed". */
    private static boolean doesElse(AnnotatedText text, NameMention second, int cue) {
        return cue < second.begin()
                && second.end() < text.tokens().size()
                && text.token(second.end()).isFiniteVerb();
    }
}
