package org.onrecord.training;

import com.google.common.collect.ConcurrentHashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.internal.conversation.Conversation;
import org.onrecord.internal.conversation.SpokenTurn;
import org.onrecord.internal.conversation.StoryCast;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.RankedScene;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.training.GoldDocument.GoldQuote;

/**
 * How often the models name the right speaker in texts that they have not seen, which tells more than a small development
 * part does. Thread-safe.
 */
final class HeldOutScore {

    private static final Set<String> TYPES = Set.of("explicit", "anaphoric", "implicit");

    private final Multiset<String> right = ConcurrentHashMultiset.create();
    private final Multiset<String> all = ConcurrentHashMultiset.create();

    /** Counts the quotes of a news text whose best candidate stands within the annotated words. */
    void addWords(AnnotatedScene annotated, List<Ranking> rankings) {
        for (int u = 0; u < rankings.size(); u++) {
            Optional<GoldQuote> quote = annotated.quoteOf(u);
            if (quote.isPresent() && quote.get().mention().isPresent()) {
                Ranking ranking = rankings.get(u);
                boolean found = ranking.decision().source().isPresent()
                        && annotated
                                        .labels()
                                        .label(
                                                List.of(ranking.candidates()
                                                        .get(0)
                                                        .candidate()),
                                                annotated.scene().utterances().get(u),
                                                quote)
                                        .get(0)
                                == SpeakerLabels.Label.RIGHT;
                count("news", found);
            }
        }
    }

    /** Counts the quotes of a novel that are given to the annotated character. */
    void addTurns(AnnotatedScene annotated, RankedScene spoken, Conversation conversation) {
        Scene story = StoryCast.of(spoken.scene());
        CharacterVotes votes =
                new CharacterVotes(story, new CharacterNames(annotated.gold().characters()));
        List<SpokenTurn> turns = conversation.decide(story, spoken.rankings());
        for (int u = 0; u < turns.size(); u++) {
            Optional<GoldQuote> quote =
                    annotated.labels().quoteOf(story.utterances().get(u));
            if (quote.isPresent() && !quote.get().names().isEmpty()) {
                boolean found = turns.get(u)
                        .voice()
                        .filter(voice -> votes.speaks(voice, quote.get().names()))
                        .isPresent();
                count("novels", found);
                quote.get().type().filter(TYPES::contains).ifPresent(type -> count("novels, " + type, found));
            }
        }
    }

    private void count(String kind, boolean found) {
        all.add(kind);
        if (found) {
            right.add(kind);
        }
    }

    @Override
    public String toString() {
        return new TreeSet<>(all.elementSet())
                .stream()
                        .map(kind -> "%s: %.4f of %,d"
                                .formatted(kind, right.count(kind) / (double) all.count(kind), all.count(kind)))
                        .collect(Collectors.joining("\n"));
    }
}
