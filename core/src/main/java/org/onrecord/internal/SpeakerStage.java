package org.onrecord.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.internal.conversation.Conversation;
import org.onrecord.internal.conversation.Genre;
import org.onrecord.internal.conversation.StoryCast;
import org.onrecord.internal.conversation.TurnIdentifier;
import org.onrecord.internal.speaker.Attributor;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.ReportingClauses;
import org.onrecord.internal.speaker.Scene;
import org.onrecord.internal.speaker.SpeakerIdentifier;
import org.onrecord.internal.speaker.SpeakerIdentity;
import org.onrecord.internal.speaker.SpeechJudge;
import org.onrecord.internal.speech.Utterance;

/**
 * The learnt decisions: ranks the possible speakers by the words around each utterance, drops what is no speech, and
 * names the speakers, in stories by whose turn it is. Thread-safe.
 */
final class SpeakerStage {

    private final Attributor attributor;
    private final SpeechJudge judge;
    private final Conversation conversation;

    private SpeakerStage(Attributor attributor, SpeechJudge judge, Conversation conversation) {
        this.attributor = attributor;
        this.judge = judge;
        this.conversation = conversation;
    }

    /**
     * Loads the models.
     *
     * @throws org.onrecord.ConfigurationException if one is missing or damaged
     */
    static SpeakerStage load() {
        return new SpeakerStage(Attributor.load(), SpeechJudge.load(), Conversation.load());
    }

    /**
     * A scene whose utterances are all speech, with their speakers.
     *
     * @param speakers for each utterance; empty where nobody could be told
     */
    record Attributed(Scene scene, List<Optional<SpeakerIdentity>> speakers) {}

    Attributed attribute(Scene marked) {
        List<Ranking> rankings = new ArrayList<>();
        List<Utterance> spoken = new ArrayList<>();
        List<Ranking> all = attributor.rank(marked);
        boolean story = Genre.isStory(marked);
        ReportingClauses clauses = new ReportingClauses(marked);
        for (int u = 0; u < all.size(); u++) {
            boolean woven = story && marked.isInline(marked.utterances().get(u));
            if (woven ? judge.isSpeechWithinNarration(all.get(u)) : judge.isSpeech(all.get(u))) {
                spoken.add(marked.utterances().get(u));
                rankings.add(clauses.preferAdjacent(marked.utterances().get(u), all.get(u)));
            }
        }
        Scene scene = marked.withUtterances(spoken);
        List<Optional<SpeakerIdentity>> byWords = SpeakerIdentifier.identify(
                scene, rankings.stream().map(Ranking::decision).toList());
        return new Attributed(scene, story ? byTurns(scene, rankings, byWords) : byWords);
    }

    private List<Optional<SpeakerIdentity>> byTurns(
            Scene scene, List<Ranking> rankings, List<Optional<SpeakerIdentity>> byWords) {
        Scene story = StoryCast.of(scene);
        return TurnIdentifier.identify(story, conversation.decide(story, rankings), byWords);
    }
}
