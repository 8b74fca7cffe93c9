package org.onrecord.internal.conversation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.PronounResolver;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.ReportingClauses;
import org.onrecord.internal.speaker.ScoredCandidate;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;

/**
 * Lists the voices that may speak each utterance of a conversation with their features: what the models of turns are trained
 * on and decide by. For one thread.
 */
public final class TurnTable {

    private static final int NEAR_TURNS = 12;
    private static final int NEXT_TURNS = 4;
    private static final double NAMED_NEAR = 0.25;
    private static final int MOST_BY_PRONOUN_NEAR = 2;
    private static final int NEAR_PARAGRAPHS = 4;
    private static final int MOST_BY_PRONOUN = 5;
    private static final double PRONOUN_COUNTS = 0.05;
    private static final double NOUN_COUNTS = 0.1;
    private static final double CLEAR = 0.5;
    /** What a name beside that is as sure as in a reporting clause counts, whoever spoke before. */
    private static final double CREDIT_OF_SURE_NAME = 10;
    /** Hardly anybody but who introduces himself says his own name, so that the odds of whom the words name are small. */
    private static final double CREDIT_OF_OWN_NAME = 10_000;

    private final Talk talk;
    private final Scene scene;
    private final Stage stage;
    private final PronounResolver pronouns;
    private final List<WordEvidence> evidence;
    private final List<ToldTurn> told;
    private final List<List<Integer>> byPronoun;

    public TurnTable(Scene scene, List<Ranking> rankings) {
        this(Talk.of(scene, rankings), List.of());
    }

    /** For a talk of whose utterances a first model tells who speaks each, or of which none tells anything. */
    private TurnTable(Talk talk, List<ToldTurn> told) {
        this.talk = talk;
        this.scene = talk.scene();
        this.stage = talk.stage();
        this.evidence = talk.evidence();
        this.told = told;
        this.pronouns = PronounResolver.ofStory(scene, toldPronouns(evidence, told));
        this.byPronoun = evidence.stream().map(this::byPronoun).toList();
    }

    /**
     * The table for a second model.
     *
     * @param turns who speaks each utterance, as the first model has it
     */
    public TurnTable after(List<ToldTurn> turns) {
        return new TurnTable(talk, turns);
    }

    /** By their tokens, the people for whom the pronouns beside the utterances stand, as a first model has it. */
    private static Map<Integer, Integer> toldPronouns(List<WordEvidence> evidence, List<ToldTurn> told) {
        Map<Integer, Integer> people = new HashMap<>();
        for (int u = 0; u < told.size(); u++) {
            Optional<Voice> person = told.get(u).voice().filter(Voice::hasEntity);
            if (person.isPresent() && told.get(u).probability() > CLEAR) {
                evidence.get(u)
                        .pronoun()
                        .filter(scored -> scored.probability() > CLEAR)
                        .ifPresent(scored ->
                                people.put(scored.source().head(), person.get().entity()));
            }
        }
        return people;
    }

    /** The words that name the voice beside the utterance, if there are any. */
    public Optional<ScoredCandidate> wordsFor(int utterance, Voice voice) {
        WordEvidence words = evidence.get(utterance);
        Optional<ScoredCandidate> named = Optional.ofNullable(words.voices().get(voice))
                .filter(scored -> !(voice.hasEntity() && words.isBound(scored)));
        if (named.filter(scored -> scored.probability() > CLEAR).isPresent()) {
            return named;
        }
        if (voice.equals(stage.narrator()) && words.narrator().isPresent()) {
            return words.narrator();
        }
        if (!voice.hasEntity()) {
            return named;
        }
        Optional<ScoredCandidate> noun = words.clearPersonNoun()
                .filter(scored -> !words.isBound(scored) && agrees(voice, words.nounGender(scene)));
        if (noun.isPresent()) {
            return noun;
        }
        Optional<ScoredCandidate> pronoun = words.pronoun().filter(scored -> agrees(voice, words.pronounGender(scene)));
        return named.isPresent()
                        && pronoun.filter(p -> p.probability() > named.get().probability())
                                .isEmpty()
                ? named
                : pronoun;
    }

    /** How the utterance follows the one before it. */
    public Sequel sequel(int utterance) {
        return Sequel.of(talk, utterance);
    }

    Talk talk() {
        return talk;
    }

    int utterances() {
        return evidence.size();
    }

    /** The voices that may speak an utterance; none if it is clear that it is nobody's turn. */
    public List<Turn> turns(int index) {
        if (evidence.get(index).many()) {
            return List.of();
        }
        List<Integer> byNoun = byNoun(index);
        Set<Voice> found = voices(index, byNoun);
        addSpeakersNear(found, index);
        List<Voice> voices = List.copyOf(found);
        TurnPlace place = TurnPlace.of(scene, index);
        TurnDescriber describer =
                new TurnDescriber(talk, place, voices, byPronoun.get(index), byNoun, byNearPronoun(place));
        return voices.stream()
                .map(voice -> new Turn(voice, describer.describe(voice), credit(index, voice)))
                .toList();
    }

    /** "Said Jane" right beside an utterance outdoes that hardly anybody speaks twice in a row, or two in a paragraph. */
    private double credit(int index, Voice voice) {
        if (talk.introductions().in(index).filter(voice::equals).isPresent()) {
            return CREDIT_OF_OWN_NAME;
        }
        ScoredCandidate words = evidence.get(index).voices().get(voice);
        boolean sure = words != null
                && (words.source().kind().isName() || isOneRole(words.source()))
                && words.probability() >= ReportingClauses.PROBABILITY
                && words.candidate().cue().filter(scene::isOfSpeech).isPresent();
        return sure ? CREDIT_OF_SURE_NAME : 1;
    }

    private boolean isOneRole(Source source) {
        return source.kind() == SourceKind.PERSON_NOUN
                && scene.text().token(source.begin()).word().equalsIgnoreCase("the")
                && NounSort.of(scene, source) == NounSort.ROLE;
    }

    /** The people for whom the pronoun beside the utterance may stand, most likely first. */
    private List<Integer> byPronoun(WordEvidence words) {
        return words.pronoun()
                .filter(scored -> scored.probability() > PRONOUN_COUNTS)
                .map(scored -> ranked(pronouns.scores(scored.source().head())))
                .orElse(List.of());
    }

    /** The people for whom the noun beside the utterance may stand, most likely first. */
    private List<Integer> byNoun(int index) {
        WordEvidence words = evidence.get(index);
        return words.noun()
                .filter(scored -> scored.probability() > NOUN_COUNTS)
                .map(scored -> ranked(pronouns.scores(scored.source().head(), words.nounGender(scene))))
                .orElse(List.of());
    }

    /** The people for whom the narrator's nearest pronoun in the paragraph may stand, most likely first. */
    private List<Integer> byNearPronoun(TurnPlace place) {
        OptionalInt pronoun = stage.pronouns().beside(place);
        return pronoun.isPresent() ? ranked(pronouns.scores(pronoun.getAsInt())) : List.of();
    }

    private static List<Integer> ranked(Map<Integer, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<Voice> voices(int index, List<Integer> byNoun) {
        Set<Voice> voices = new LinkedHashSet<>();
        evidence.get(index).voices().forEach((voice, scored) -> {
            if (voice.hasEntity() || scored.probability() > NOUN_COUNTS) {
                voices.add(voice);
            }
        });
        byPronoun.get(index).stream().limit(MOST_BY_PRONOUN).map(Voice::of).forEach(voices::add);
        byNoun.stream().limit(MOST_BY_PRONOUN).map(Voice::of).forEach(voices::add);
        Quotation first = scene.firstQuotation(scene.utterances().get(index));
        for (int p = first.paragraph() - NEAR_PARAGRAPHS; p <= first.paragraph() + 2; p++) {
            stage.peopleIn(p).stream().map(Voice::of).forEach(voices::add);
        }
        for (int back = 1; back <= 2; back++) {
            stage.addressedIn(index - back).stream().map(Voice::of).forEach(voices::add);
        }
        for (int ahead = 1; ahead <= 2 && index + ahead < evidence.size(); ahead++) {
            evidence.get(index + ahead).voices().keySet().stream()
                    .filter(Voice::hasEntity)
                    .forEach(voices::add);
        }
        talk.introductions().in(index).ifPresent(voices::add);
        if (stage.isFirstPersonNarration() || evidence.get(index).narrator().isPresent()) {
            voices.add(stage.narrator());
        }
        return voices;
    }

    private void addSpeakersNear(Set<Voice> voices, int index) {
        if (told.isEmpty()) {
            addSpeakersNearByWords(voices, index);
        } else {
            told.subList(Math.max(0, index - NEAR_TURNS), Math.min(told.size(), index + NEAR_TURNS + 1))
                    .forEach(turn -> turn.voice().ifPresent(voices::add));
        }
    }

    /** Those whom the words beside the utterances around name, or who may stand behind their pronouns. */
    private void addSpeakersNearByWords(Set<Voice> voices, int index) {
        int end = Math.min(evidence.size(), index + NEAR_TURNS + 1);
        for (int near = Math.max(0, index - NEAR_TURNS); near < end; near++) {
            evidence.get(near).voices().forEach((voice, scored) -> {
                if (scored.probability() > NAMED_NEAR) {
                    voices.add(voice);
                }
            });
            if (Math.abs(near - index) <= NEXT_TURNS) {
                byPronoun.get(near).stream()
                        .limit(MOST_BY_PRONOUN_NEAR)
                        .map(Voice::of)
                        .forEach(voices::add);
            }
        }
    }

    private boolean agrees(Voice voice, Gender gender) {
        return talk.agreement(voice, gender) >= 0;
    }
}
