package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.internal.conversation.StoryCast;
import org.onrecord.internal.conversation.Voice;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.AntecedentWeights;
import org.onrecord.internal.speaker.PronounResolver;
import org.onrecord.internal.speaker.Ranking;
import org.onrecord.internal.speaker.ScoredCandidate;
import org.onrecord.internal.speaker.SourceKind;
import org.onrecord.training.GoldDocument.GoldQuote;

/** The pronouns of a novel that speak, and for whom they stand. */
record PronounExamples(String id, Scene scene, List<Example> examples) {

    private static final double CLEAR = 0.5;

    /**
     * A pronoun.
     *
     * @param token its index
     * @param people the indices of the entities that are the character
     */
    record Example(int token, Set<Integer> people) {}

    static PronounExamples of(AnnotatedScene annotated, List<Ranking> rankings) {
        Scene story = StoryCast.of(annotated.scene());
        CharacterVotes characters =
                new CharacterVotes(story, new CharacterNames(annotated.gold().characters()));
        List<Example> examples = new ArrayList<>();
        for (int u = 0; u < rankings.size(); u++) {
            Optional<GoldQuote> quote = annotated.quoteOf(u);
            Optional<ScoredCandidate> pronoun = rankings.get(u).candidates().stream()
                    .filter(scored ->
                            scored.probability() > CLEAR && scored.source().kind() == SourceKind.SINGULAR_PRONOUN)
                    .findFirst();
            if (quote.isPresent() && pronoun.isPresent()) {
                Set<Integer> people = story.entities().all().stream()
                        .filter(KnownEntity::isPerson)
                        .map(KnownEntity::index)
                        .filter(person ->
                                characters.speaks(Voice.of(person), quote.get().names()))
                        .collect(Collectors.toUnmodifiableSet());
                if (!people.isEmpty()) {
                    examples.add(new Example(pronoun.get().source().head(), people));
                }
            }
        }
        return new PronounExamples(annotated.gold().id(), story, List.copyOf(examples));
    }

    int size() {
        return examples.size();
    }

    /** How many of the pronouns come out right. */
    int right(AntecedentWeights weights) {
        PronounResolver resolver = PronounResolver.of(scene, weights);
        return (int) examples.stream()
                .filter(example -> resolver.scores(example.token()).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .filter(best -> example.people().contains(best.getKey()))
                        .isPresent())
                .count();
    }

    /** The logarithm of how likely the right people are, if the scores are those of a conditional logit. */
    double likelihood(AntecedentWeights weights) {
        PronounResolver resolver = PronounResolver.of(scene, weights);
        return examples.stream()
                .mapToDouble(example -> likelihood(resolver.scores(example.token()), example.people()))
                .sum();
    }

    private static double likelihood(Map<Integer, Double> scores, Set<Integer> people) {
        double highest =
                scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        double all = 0;
        double right = 0;
        for (Map.Entry<Integer, Double> score : scores.entrySet()) {
            double odds = Math.exp(score.getValue() - highest);
            all += odds;
            right += people.contains(score.getKey()) ? odds : 0;
        }
        return right == 0 ? 0 : Math.log(right / all);
    }
}
