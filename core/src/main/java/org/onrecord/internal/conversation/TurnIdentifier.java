package org.onrecord.internal.conversation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.entity.NounPhrases;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.ScoredCandidate;
import org.onrecord.internal.speaker.Source;
import org.onrecord.internal.speaker.SourceKind;
import org.onrecord.internal.speaker.SpeakerIdentity;

/** Goes from the voices of a conversation to speakers. For one text. */
public final class TurnIdentifier {

    private static final double CLEAR = 0.5;

    private final Scene scene;
    /** Where the narration says "I". */
    private final Positions narrators;
    /** By voices without a name the words that named them last, or else first. */
    private final Map<Voice, Source> unnamed;

    private TurnIdentifier(Scene scene, List<SpokenTurn> turns) {
        this.scene = scene;
        BitSet quoted = scene.quotedTokens();
        this.narrators = new Positions(IntStream.range(0, scene.text().tokens().size())
                .filter(t -> !quoted.get(t) && scene.text().token(t).word().equals("I")));
        this.unnamed = firstWords(turns);
    }

    /**
     * For each turn the speaker, empty where nobody could be told.
     *
     * @param byWords for each turn the speaker whom the words beside it tell, who stands in where the conversation tells
     *     none
     */
    public static List<Optional<SpeakerIdentity>> identify(
            Scene scene, List<SpokenTurn> turns, List<Optional<SpeakerIdentity>> byWords) {
        return new TurnIdentifier(scene, turns).identities(turns, byWords);
    }

    private List<Optional<SpeakerIdentity>> identities(
            List<SpokenTurn> turns, List<Optional<SpeakerIdentity>> byWords) {
        List<Optional<SpeakerIdentity>> identities = new ArrayList<>();
        for (int u = 0; u < turns.size(); u++) {
            SpokenTurn turn = turns.get(u);
            ownWords(turn).ifPresent(words -> unnamed.put(turn.voice().orElseThrow(), words.source()));
            identities.add(
                    turn.voice().isPresent() && !isToldOfAnother(u, turn, byWords.get(u))
                            ? identity(u, turn)
                            : byWords.get(u).filter(this::isSomebody));
        }
        return identities;
    }

    /** Whether "he said" or "she said" stands beside a turn that seems to be that of a narrator without a name. */
    private boolean isToldOfAnother(int utterance, SpokenTurn turn, Optional<SpeakerIdentity> byWords) {
        int paragraph = scene.firstQuotation(scene.utterances().get(utterance)).paragraph();
        return turn.voice().filter(Voice.NARRATOR::equals).isPresent()
                && turn.words().isEmpty()
                && byWords.filter(identity -> identity.probability() > CLEAR
                                && identity.cue()
                                        .filter(cue -> scene.text().paragraphIndex(cue) == paragraph)
                                        .isPresent())
                        .flatMap(SpeakerIdentity::source)
                        .filter(source -> source.kind() == SourceKind.SINGULAR_PRONOUN)
                        .isPresent();
    }

    /** By voices without a name the words that name them first. */
    private static Map<Voice, Source> firstWords(List<SpokenTurn> turns) {
        Map<Voice, Source> first = new HashMap<>();
        for (SpokenTurn turn : turns) {
            ownWords(turn).ifPresent(words -> first.putIfAbsent(turn.voice().orElseThrow(), words.source()));
        }
        return first;
    }

    /** The words that name the voice of a turn, if it has no name. */
    private static Optional<ScoredCandidate> ownWords(SpokenTurn turn) {
        return turn.voice().filter(voice -> !voice.hasEntity()).flatMap(voice -> turn.words());
    }

    /** "A tone of anger" and the reply of "was the reply" speak in no story. */
    private boolean isSomebody(SpeakerIdentity identity) {
        return identity.source()
                .filter(source ->
                        source.kind() == SourceKind.OTHER_NOUN || SilentThings.contain(scene, source, identity.cue()))
                .isEmpty();
    }

    private Optional<SpeakerIdentity> identity(int utterance, SpokenTurn turn) {
        Voice voice = turn.voice().orElseThrow();
        Optional<KnownEntity> known =
                voice.hasEntity() ? Optional.of(scene.entities().all().get(voice.entity())) : Optional.empty();
        Optional<Source> source = turn.words().map(ScoredCandidate::source);
        if (source.isEmpty() && known.filter(KnownEntity::isNominal).isPresent()) {
            source = Optional.of(nearestMention(known.get(), utterance));
        }
        if (known.isEmpty() && source.isEmpty()) {
            source = Optional.ofNullable(unnamed.get(voice)).or(() -> nearestI(voice, utterance));
        }
        if (known.isEmpty() && source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SpeakerIdentity(
                source, known, turn.words().flatMap(words -> words.candidate().cue()), turn.probability()));
    }

    /** The noun phrase that the narrator used last before the utterance for a person whom the text knows by a noun alone. */
    private Source nearestMention(KnownEntity person, int utterance) {
        Quotation quotation = scene.firstQuotation(scene.utterances().get(utterance));
        int begin = scene.text().firstTokenFrom(quotation.outer().begin());
        NameMention nearest = person.lastMentionBefore(begin);
        return new Source(
                NounPhrases.begin(scene.text(), nearest.head()), nearest.end(), nearest.head(), SourceKind.PERSON_NOUN);
    }

    /** Where a narrator without a name has spoken of himself last before the utterance. */
    private Optional<Source> nearestI(Voice voice, int utterance) {
        OptionalInt nearest = voice.equals(Voice.NARRATOR)
                ? narrators.lastBefore(TurnPlace.of(scene, utterance).begin())
                : OptionalInt.empty();
        return nearest.stream()
                .mapToObj(t -> new Source(t, t + 1, t, SourceKind.NARRATOR))
                .findFirst();
    }
}
