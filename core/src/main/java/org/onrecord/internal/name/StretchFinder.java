package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.WordSet;

/**
 * Finds the stretches of a sentence that may be names: what the rules took for one, and every part of a run of capitalised
 * words, which "of", "and" and the like may join.
 */
final class StretchFinder {

    private static final int LONGEST = 8;
    private static final int MOST_JOINERS = 2;
    private static final double LEAST_CHANCE = 0.05;

    private final WordSet particles;

    StretchFinder(WordSet particles) {
        this.particles = particles;
    }

    /** The stretches in the order of their beginnings. */
    List<Stretch> find(AnnotatedText text, NameBoard board, Sentence sentence) {
        Set<Stretch> stretches = new LinkedHashSet<>();
        int runEnd = sentence.firstToken();
        for (int begin = sentence.firstToken(); begin < sentence.endToken(); begin++) {
            if (board.isName(begin) && board.beginAt(begin) == begin) {
                stretches.add(new Stretch(begin, board.endAt(begin)));
            }
            if (isCore(text.token(begin))) {
                if (begin >= runEnd) {
                    runEnd = runEnd(text, begin, sentence.endToken());
                }
                addParts(stretches, text, begin, Math.min(runEnd, begin + LONGEST));
            }
        }
        return new ArrayList<>(stretches);
    }

    private static void addParts(Set<Stretch> stretches, AnnotatedText text, int begin, int limit) {
        boolean likely = false;
        for (int last = begin; last < limit; last++) {
            Token token = text.token(last);
            if (isCore(token)) {
                likely |= token.isProperNoun() || 1 - token.chances().of(NameLabel.NONE) > LEAST_CHANCE;
                if (likely) {
                    stretches.add(new Stretch(begin, last + 1));
                }
            }
        }
    }

    /** Whether a name may begin or end with the word. */
    private static boolean isCore(Token token) {
        return token.isCapitalized()
                || ParticleNames.hasElidedParticle(token.word())
                || (token.isWord() && (token.isProperNoun() || token.label() != NameLabel.NONE));
    }

    private int runEnd(AnnotatedText text, int begin, int limit) {
        int end = begin + 1;
        int joiners = 0;
        for (int t = end; t < limit && joiners <= MOST_JOINERS && !Lines.isListBreak(text, t); t++) {
            if (isCore(text.token(t))) {
                end = t + 1;
                joiners = 0;
            } else if (isJoiner(text.token(t).word())) {
                joiners++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isJoiner(String word) {
        return switch (word) {
            case "of", "for", "on", "in", "the", "and", "&", "-", "–", "/", "'", "'s", "’s", "." -> true;
            default -> particles.contains(word);
        };
    }
}
