package org.onrecord.internal;

import java.util.List;
import java.util.Optional;
import org.onrecord.internal.conversation.Conversation;
import org.onrecord.internal.conversation.Genre;
import org.onrecord.internal.conversation.StoryCast;
import org.onrecord.internal.conversation.TurnIdentifier;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.AntecedentWeights;
import org.onrecord.internal.speaker.Attributor;
import org.onrecord.internal.speaker.Inscriptions;
import org.onrecord.internal.speaker.RankedScene;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.ReportingClauses;
import org.onrecord.internal.speaker.SpeakerIdentifier;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.speaker.SpeechJudge;

/**
 * Decides who speaks: ranks the possible speakers by the words around each utterance, drops what is no speech, and
 * names the speakers, in stories by whose turn it is. Thread-safe.
 */
final class SpeakerStage {

    private final ByWords ofArticles;
    private final ByWords ofStories;
    private final Conversation conversation;

    private SpeakerStage(ByWords ofArticles, ByWords ofStories, Conversation conversation) {
        this.ofArticles = ofArticles;
        this.ofStories = ofStories;
        this.conversation = conversation;
    }

    /** The models that see the words around an utterance, for one kind of text. */
    private record ByWords(Attributor attributor, SpeechJudge judge) {

        static ByWords load(boolean story) {
            return new ByWords(Attributor.load(story), SpeechJudge.load(story));
        }
    }

    /**
     * Loads the models.
     *
     * @throws org.onrecord.ConfigurationException if one is missing or damaged
     */
    static SpeakerStage load() {
        AntecedentWeights.load();
        return new SpeakerStage(ByWords.load(false), ByWords.load(true), Conversation.load());
    }

    /**
     * A scene whose utterances are all speech, with their speakers.
     *
     * @param story whether it is a story
     * @param speakers for each utterance; empty where nobody could be told
     */
    record Attributed(Scene scene, boolean story, List<Optional<SpeakerIdentity>> speakers) {}

    Attributed attribute(Scene marked) {
        boolean story = Genre.isStory(marked);
        ByWords models = story ? ofStories : ofArticles;
        RankedScene spoken = Inscriptions.leaveUnsaid(ReportingClauses.preferAdjacent(
                models.judge().keepSpeech(marked, models.attributor().rank(marked), story), story));
        List<Optional<SpeakerIdentity>> byWords = SpeakerIdentifier.identify(
                spoken.scene(),
                spoken.rankings().stream().map(Ranking::decision).toList());
        return new Attributed(spoken.scene(), story, story ? byTurns(spoken, byWords) : byWords);
    }

    private List<Optional<SpeakerIdentity>> byTurns(RankedScene spoken, List<Optional<SpeakerIdentity>> byWords) {
        Scene story = StoryCast.of(spoken.scene());
        return TurnIdentifier.identify(story, conversation.decide(story, spoken.rankings()), byWords);
    }
}
