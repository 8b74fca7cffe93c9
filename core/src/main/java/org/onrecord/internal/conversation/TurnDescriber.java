package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.speaker.Scene;
import org.onrecord.internal.speaker.ScoredCandidate;
import org.onrecord.internal.speech.Frame;
import org.onrecord.internal.speech.Utterance;

/** Sets the features of the voices that may speak one utterance. */
final class TurnDescriber {

    private static final int FAR = 50;
    private static final int RECENT_TURNS = 10;
    private static final int NAME = 0;
    private static final int NOUN = 1;
    private static final int NARRATOR = 2;
    private static final int RECURRING_NOUN = 3;

    private final Scene scene;
    private final AnnotatedText text;
    private final Stage stage;
    private final List<WordEvidence> evidence;
    private final Map<Voice, Integer> timesSpoken;
    private final int index;
    private final List<Optional<Voice>> history;
    private final WordEvidence words;
    private final Quotation first;
    private final Quotation last;
    private final int begin;
    private final int end;

    TurnDescriber(
            Scene scene,
            Stage stage,
            List<WordEvidence> evidence,
            Map<Voice, Integer> timesSpoken,
            int index,
            List<Optional<Voice>> history) {
        this.scene = scene;
        this.text = scene.text();
        this.stage = stage;
        this.evidence = evidence;
        this.timesSpoken = timesSpoken;
        this.index = index;
        this.history = history;
        this.words = evidence.get(index);
        Utterance utterance = scene.utterances().get(index);
        this.first = scene.quotations().get(utterance.first());
        this.last = scene.quotations().get(utterance.last());
        this.begin = text.firstTokenFrom(first.outer().begin());
        this.end = text.firstTokenFrom(last.outer().end());
    }

    Features describe(Voice voice, int pronounRank, int candidates) {
        Features features = new Features(TurnFeature.COUNT);
        describeWords(features, voice, pronounRank);
        describeHistory(features, voice);
        describeAhead(features, voice);
        describeNames(features, voice);
        describePresence(features, voice);
        features.set(TurnFeature.CANDIDATES, candidates);
        describeUtterance(features);
        return features;
    }

    private void describeWords(Features features, Voice voice, int pronounRank) {
        features.set(TurnFeature.NAMED_BY_WORDS, voice.isNamed() ? words.probabilityOf(voice) : 0);
        features.set(TurnFeature.NOUN, voice.isNamed() ? 0 : words.probabilityOf(voice));
        features.set(TurnFeature.OTHER_NAMED_BY_WORDS, words.bestOther(voice));
        features.set(TurnFeature.PRONOUN, probability(words.pronoun()));
        features.set(TurnFeature.NARRATOR, probability(words.narrator()));
        features.set(
                TurnFeature.BEST_BY_WORDS,
                Math.max(words.probabilityOf(voice), Math.max(words.bestOther(voice), probability(words.pronoun()))));
        if (words.pronoun().isPresent()) {
            features.set(TurnFeature.PRONOUN_AGREES, agreement(scene, voice, words.pronounGender(scene)));
            features.set(TurnFeature.PRONOUN_RANK, pronounRank < 0 ? FAR : pronounRank);
            int pronoun = words.pronoun().get().source().head();
            features.set(TurnFeature.PRONOUN_GAP, far(stage.paragraphsSinceNarrated(voice.entity(), pronoun)));
        }
    }

    private static double probability(Optional<ScoredCandidate> scored) {
        return scored.map(ScoredCandidate::probability).orElse(0.0);
    }

    private static double far(int paragraphs) {
        return paragraphs < 0 ? FAR : Math.min(FAR, paragraphs);
    }

    /** 1 if the voice has the gender, -1 if it has the other one, 0 if that is not known. */
    static int agreement(Scene scene, Voice voice, Gender gender) {
        if (!voice.isNamed() || gender == Gender.UNKNOWN) {
            return 0;
        }
        Gender of = scene.entities().all().get(voice.entity()).gender();
        if (of == Gender.UNKNOWN) {
            return 0;
        }
        return of == gender ? 1 : -1;
    }

    private boolean spoke(Voice voice, int back) {
        return history.size() >= back
                && history.get(history.size() - back).filter(voice::equals).isPresent();
    }

    private void describeHistory(Features features, Voice voice) {
        features.set(TurnFeature.SPOKE_LAST, spoke(voice, 1));
        features.set(TurnFeature.SPOKE_BEFORE_LAST, spoke(voice, 2));
        features.set(TurnFeature.SPOKE_THIRD_LAST, spoke(voice, 3));
        int since = FAR;
        int recent = 0;
        for (int back = 1; back <= Math.min(history.size(), FAR); back++) {
            if (spoke(voice, back)) {
                since = Math.min(since, back);
                recent += back <= RECENT_TURNS ? 1 : 0;
            }
        }
        features.set(TurnFeature.TURNS_SINCE_SPOKE, since);
        features.set(TurnFeature.TURNS_OF_LAST_TEN, recent);
        if (index == 0) {
            return;
        }
        features.set(TurnFeature.LAST_UNKNOWN, history.get(index - 1).isEmpty());
        if (index > 1) {
            features.set(TurnFeature.LAST_TWO_DIFFER, !history.get(index - 1).equals(history.get(index - 2)));
        }
        Quotation before = lastQuotation(index - 1);
        features.set(TurnFeature.SAME_PARAGRAPH_AS_LAST, before.paragraph() == first.paragraph());
        features.set(TurnFeature.PARAGRAPHS_SINCE_LAST, Math.min(FAR, first.paragraph() - before.paragraph()));
        int behindLast = text.firstTokenFrom(before.outer().end());
        features.set(TurnFeature.WORDS_SINCE_LAST, Math.min(200, begin - behindLast));
        features.set(
                TurnFeature.LAST_ENDS_WITH_QUESTION,
                text.text().charAt(before.inner().end() - 1) == '?');
        if (voice.isNamed()) {
            features.set(TurnFeature.NARRATED_SINCE_LAST, stage.isNarratedBetween(voice.entity(), behindLast, begin));
        }
    }

    private Quotation firstQuotation(int utterance) {
        return scene.quotations().get(scene.utterances().get(utterance).first());
    }

    private Quotation lastQuotation(int utterance) {
        return scene.quotations().get(scene.utterances().get(utterance).last());
    }

    private void describeAhead(Features features, Voice voice) {
        if (index + 1 < evidence.size()) {
            features.set(
                    TurnFeature.NAMED_BY_WORDS_NEXT, evidence.get(index + 1).probabilityOf(voice));
            features.set(
                    TurnFeature.PARAGRAPHS_TO_NEXT,
                    Math.min(FAR, firstQuotation(index + 1).paragraph() - last.paragraph()));
        }
        if (index + 2 < evidence.size()) {
            features.set(
                    TurnFeature.NAMED_BY_WORDS_AFTER_NEXT,
                    evidence.get(index + 2).probabilityOf(voice));
        }
    }

    private void describeNames(Features features, Voice voice) {
        set(features, TurnFeature.ADDRESSED, TurnFeature.OTHER_ADDRESSED, stage.addressedIn(index), voice);
        set(
                features,
                TurnFeature.ADDRESSED_BY_LAST,
                TurnFeature.OTHER_ADDRESSED_BY_LAST,
                stage.addressedIn(index - 1),
                voice);
        features.set(TurnFeature.NAMED, stage.namedIn(index).contains(voice.entity()));
        features.set(TurnFeature.NAMED_BY_LAST, stage.namedIn(index - 1).contains(voice.entity()));
        features.set(
                TurnFeature.ADDRESSED_BY_BEFORE_LAST,
                stage.addressedIn(index - 2).contains(voice.entity()));
        features.set(TurnFeature.ADDRESSED_BY_NEXT, stage.addressedIn(index + 1).contains(voice.entity()));
    }

    private static void set(Features features, TurnFeature own, TurnFeature other, Set<Integer> people, Voice voice) {
        boolean contains = people.contains(voice.entity());
        features.set(own, contains);
        features.set(other, people.size() > (contains ? 1 : 0));
    }

    private void describePresence(Features features, Voice voice) {
        boolean narrates = voice.equals(stage.narrator()) && stage.isFirstPersonNarration();
        features.set(TurnFeature.KIND, narrates ? NARRATOR : kind(voice));
        features.set(TurnFeature.TIMES_SPOKEN, Math.min(100, timesSpoken.getOrDefault(voice, 0)));
        int paragraph = first.paragraph();
        int paragraphBegin = text.paragraphs().get(paragraph).firstToken();
        int paragraphEnd = text.paragraphs().get(last.paragraph()).endToken();
        int person = voice.entity();
        if (voice.isNamed()) {
            KnownEntity entity = scene.entities().all().get(person);
            features.set(TurnFeature.GENDER, entity.gender());
            features.set(TurnFeature.PARAGRAPHS_SINCE_NARRATED, far(stage.paragraphsSinceNarrated(person, begin)));
            features.set(
                    TurnFeature.NARRATED_IN_PARAGRAPH_BEFORE, stage.isNarratedBetween(person, paragraphBegin, begin));
            features.set(
                    TurnFeature.NARRATED_IN_PARAGRAPH_BEHIND, stage.isNarratedBetween(person, begin, paragraphEnd));
            features.set(
                    TurnFeature.NARRATED_IN_LAST_PARAGRAPH,
                    stage.peopleIn(paragraph - 1).contains(person));
            features.set(
                    TurnFeature.NARRATED_IN_NEXT_PARAGRAPH,
                    stage.peopleIn(last.paragraph() + 1).contains(person));
            features.set(TurnFeature.TIMES_NARRATED, Math.min(300, stage.timesNarrated(person)));
        }
        features.set(
                TurnFeature.PEOPLE_IN_LAST_PARAGRAPH,
                stage.peopleIn(paragraph - 1).size());
    }

    private int kind(Voice voice) {
        if (!voice.isNamed()) {
            return NOUN;
        }
        return scene.entities().all().get(voice.entity()).isNominal() ? RECURRING_NOUN : NAME;
    }

    private void describeUtterance(Features features) {
        features.set(TurnFeature.WORDS, Math.min(200, end - begin));
        features.set(
                TurnFeature.STARTS_PARAGRAPH,
                first.outer().begin()
                        == text.paragraphs().get(first.paragraph()).span().begin());
        features.set(
                TurnFeature.ENDS_PARAGRAPH,
                last.outer().end()
                        >= text.paragraphs().get(last.paragraph()).span().end());
        int quotation = scene.utterances().get(index).first();
        Frame frame = scene.frames()
                .frames()
                .get(scene.frames().frames().ofQuotation().get(quotation));
        features.set(TurnFeature.FRAME_WORDS, frame.size());
        features.set(TurnFeature.INLINE, scene.isInline(scene.utterances().get(index)));
        features.set(TurnFeature.FIRST_PERSON_TEXT, stage.isFirstPersonNarration());
    }
}
