package org.onrecord.internal.speaker;

import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/** Finds those who are named, and so speak, together: "Corso and Haddad said", "the FBI, the CIA and the NSA". */
public final class Couples {

    private static final int NO_CUE = -1;

    private Couples() {}

    /** Prefers people named together to one of them. */
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
     * Those of whom a source names the first, if they speak together.
     *
     * @param cue index of the token of the verb that the source is the subject of; below 0 if none is known
     */
    public static Optional<Source> ledBy(Scene scene, Source one, int cue) {
        AnnotatedText text = scene.text();
        Optional<NameMention> first = scene.entities().nameAt(one.head());
        if (!one.kind().isName() || first.isEmpty() || isInList(scene, first.get())) {
            return Optional.empty();
        }
        return lastName(scene, one.end(), first.get().label())
                .filter(last -> !doesElse(text, last, cue))
                .map(last -> new Source(one.begin(), last.end(), last.end() - 1, SourceKind.GROUP_NOUN));
    }

    /** The name behind "and" that ends a list of names of one kind. */
    private static Optional<NameMention> lastName(Scene scene, int behindFirst, NameLabel label) {
        int end = behindFirst;
        while (isWord(scene, end, ",") && !isWord(scene, end + 1, "and")) {
            Optional<NameMention> next = nameAt(scene, end + 1, label);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            end = next.get().end();
        }
        int and = isWord(scene, end, ",") ? end + 1 : end;
        return isWord(scene, and, "and") ? nameAt(scene, and + 1, label) : Optional.empty();
    }

    /** The name that begins at a token, with its title or article. */
    private static Optional<NameMention> nameAt(Scene scene, int token, NameLabel label) {
        int begin = isWord(scene, token, "the") ? token + 1 : token;
        List<NameMention> names = scene.entities().names();
        int next = scene.entities().firstNameFrom(begin);
        return Optional.ofNullable(Iterables.get(names, next, null))
                .filter(name -> name.label() == label && (name.titleBegin() == begin || name.begin() == begin));
    }

    private static boolean isWord(Scene scene, int token, String word) {
        return token < scene.text().tokens().size()
                && scene.text().token(token).word().equalsIgnoreCase(word);
    }

    /** Whether another name stands before the first, so that more than two are named. */
    private static boolean isInList(Scene scene, NameMention first) {
        int comma = first.titleBegin() - 1;
        return comma > 0
                && scene.text().token(comma).isComma()
                && scene.entities().nameAt(comma - 1).isPresent();
    }

    /** Whether the last name has a verb of its own: "said Corso and Haddad laughed". */
    private static boolean doesElse(AnnotatedText text, NameMention last, int cue) {
        return cue < last.begin()
                && last.end() < text.tokens().size()
                && text.token(last.end()).isFiniteVerb();
    }
}
