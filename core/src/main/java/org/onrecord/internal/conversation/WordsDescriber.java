package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.speaker.ScoredCandidate;

/** Sets the features that tell what the words around an utterance, and around the next ones, say of a voice. */
final class WordsDescriber {

    private final Talk talk;
    private final TurnPlace place;
    private final WordEvidence words;
    private final List<Integer> byPronoun;
    private final List<Integer> byNoun;
    private final int paragraphsToNext;

    /**
     * Prepares the description.
     *
     * @param byPronoun the people for whom the pronoun beside the utterance may stand, most likely first
     * @param byNoun the same for the noun
     */
    WordsDescriber(Talk talk, TurnPlace place, List<Integer> byPronoun, List<Integer> byNoun) {
        this.talk = talk;
        this.place = place;
        this.words = talk.evidence().get(place.index());
        this.byPronoun = byPronoun;
        this.byNoun = byNoun;
        this.paragraphsToNext = paragraphsToNext();
    }

    private int paragraphsToNext() {
        int next = place.index() + 1;
        return next == talk.evidence().size()
                ? Distance.FAR
                : TurnPlace.of(talk.scene(), next).first().paragraph()
                        - place.last().paragraph();
    }

    void describe(Features features, Voice voice) {
        double own = words.probabilityOf(voice);
        double other = words.bestOther(voice);
        double pronoun = probability(words.pronoun());
        boolean shown = talk.stage().isShown(voice);
        features.set(TurnFeature.NAMED_BY_WORDS, shown ? own : 0);
        features.set(TurnFeature.NOUN, shown ? 0 : own);
        features.set(TurnFeature.OTHER_NAMED_BY_WORDS, other);
        features.set(TurnFeature.PRONOUN, pronoun);
        features.set(TurnFeature.NARRATOR, probability(words.narrator()));
        features.set(TurnFeature.BEST_BY_WORDS, Math.max(own, Math.max(other, pronoun)));
        words.noun().ifPresent(noun -> describeNoun(features, voice, noun));
        words.pronoun().ifPresent(scored -> describePronoun(features, voice, scored));
        describeClear(features, voice);
        describeBefore(features, voice);
        describeAhead(features, voice);
    }

    private void describeNoun(Features features, Voice voice, ScoredCandidate noun) {
        boolean own = noun.equals(words.voices().get(voice));
        features.set(
                own ? TurnFeature.NOUN_KIND : TurnFeature.RIVAL_NOUN_KIND,
                noun.source().kind());
        features.set(TurnFeature.RIVAL_NOUN, own ? 0 : noun.probability());
        features.set(TurnFeature.RIVAL_NOUN_AGREES, talk.agreement(voice, words.nounGender(talk.scene())));
        features.set(TurnFeature.NOUN_SORT, words.nounSort(talk.scene()));
        features.set(TurnFeature.NOUN_RANK, Distance.of(byNoun.indexOf(voice.entity())));
        int token = noun.source().head();
        features.set(TurnFeature.NOUN_GAP, Distance.of(talk.stage().paragraphsSinceNarrated(voice.entity(), token)));
    }

    private void describePronoun(Features features, Voice voice, ScoredCandidate pronoun) {
        int token = pronoun.source().head();
        features.set(TurnFeature.PRONOUN_AGREES, talk.agreement(voice, words.pronounGender(talk.scene())));
        features.set(TurnFeature.PRONOUN_RANK, Distance.of(byPronoun.indexOf(voice.entity())));
        features.set(TurnFeature.PRONOUN_GAP, Distance.of(talk.stage().paragraphsSinceNarrated(voice.entity(), token)));
    }

    private static double probability(Optional<ScoredCandidate> scored) {
        return scored.map(ScoredCandidate::probability).orElse(0.0);
    }

    /** Where two talk in turn, an even number of turns leads back to the same one. */
    private void describeClear(Features features, Voice voice) {
        Positions clear = talk.clearTurns(voice);
        clear.lastBefore(place.index()).ifPresent(turn -> {
            features.set(TurnFeature.TURNS_SINCE_CLEAR, Distance.of(place.index() - turn));
            features.set(TurnFeature.EVEN_SINCE_CLEAR, (place.index() - turn) % 2 == 0);
        });
        clear.firstFrom(place.index() + 1).ifPresent(turn -> {
            features.set(TurnFeature.TURNS_TO_CLEAR, Distance.of(turn - place.index()));
            features.set(TurnFeature.EVEN_TO_CLEAR, (turn - place.index()) % 2 == 0);
        });
    }

    private void describeBefore(Features features, Voice voice) {
        int last = place.index() - 1;
        if (last >= 0) {
            WordEvidence before = talk.evidence().get(last);
            features.set(TurnFeature.NAMED_BY_WORDS_LAST, before.probabilityOf(voice));
            features.set(TurnFeature.BEST_BY_WORDS_LAST, before.best());
            features.set(TurnFeature.PRONOUN_LAST_AGREES, pronounAgrees(voice, before));
        }
        if (last > 0) {
            WordEvidence before = talk.evidence().get(last - 1);
            features.set(TurnFeature.NAMED_BY_WORDS_BEFORE_LAST, before.probabilityOf(voice));
            features.set(TurnFeature.BEST_BY_WORDS_BEFORE_LAST, before.best());
            features.set(TurnFeature.PRONOUN_BEFORE_LAST_AGREES, pronounAgrees(voice, before));
        }
    }

    private void describeAhead(Features features, Voice voice) {
        int next = place.index() + 1;
        if (next < talk.evidence().size()) {
            WordEvidence ahead = talk.evidence().get(next);
            features.set(TurnFeature.NAMED_BY_WORDS_NEXT, ahead.probabilityOf(voice));
            features.set(TurnFeature.PRONOUN_NEXT_AGREES, pronounAgrees(voice, ahead));
            features.set(TurnFeature.PARAGRAPHS_TO_NEXT, Math.min(Distance.FAR, paragraphsToNext));
        }
        if (next + 1 < talk.evidence().size()) {
            WordEvidence ahead = talk.evidence().get(next + 1);
            features.set(TurnFeature.NAMED_BY_WORDS_AFTER_NEXT, ahead.probabilityOf(voice));
            features.set(TurnFeature.PRONOUN_AFTER_NEXT_AGREES, pronounAgrees(voice, ahead));
        }
    }

    /** How probable it is by its pronoun that an utterance is the voice's; negative if the gender is another. */
    private double pronounAgrees(Voice voice, WordEvidence other) {
        return probability(other.pronoun()) * talk.agreement(voice, other.pronounGender(talk.scene()));
    }
}
