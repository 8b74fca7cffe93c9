package org.onrecord.examples.evaluation.score;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.Span;
import org.onrecord.examples.evaluation.gold.EntityType;
import org.onrecord.examples.evaluation.gold.GoldDocument;

/** Compares named mentions, and which of them are one entity. */
final class EntityScore {

    private final ScoreBoard board;

    EntityScore(ScoreBoard board) {
        this.board = board;
    }

    /** Adds a document; one without marked entities is left out. */
    void add(GoldDocument document, PredictedDocument predicted) {
        if (document.entities().isEmpty()) {
            return;
        }
        ScoredText text = new ScoredText(document.text());
        List<Cluster> gold = document.entities().stream()
                .map(entity -> Cluster.of(entity.type(), entity.mentions(), text))
                .toList();
        List<Cluster> found = predicted.entities().stream()
                .filter(entity -> !entity.names().isEmpty())
                .map(entity -> Cluster.of(entity.type(), entity.names(), text))
                .toList();
        for (EntityType type : EntityType.values()) {
            compareMentions(type, mentions(type, gold), mentions(type, found));
        }
        boolean marksEntitiesAcrossTheText =
                gold.stream().anyMatch(entity -> entity.mentions().size() > 1);
        if (marksEntitiesAcrossTheText) {
            compareClusters(gold, found);
            compareEntities(gold, found);
        }
    }

    private void compareMentions(EntityType type, Set<Span> gold, Set<Span> found) {
        int exact = Sets.intersection(gold, found).size();
        for (String measure : List.of(Measures.MENTION, Measures.MENTION + "/" + type)) {
            board.count(measure, exact, found.size() - exact, gold.size() - exact);
        }
        int loose = Math.min(overlapping(gold, found), overlapping(found, gold));
        board.count(Measures.MENTION_OVERLAP, loose, found.size() - loose, gold.size() - loose);
    }

    private static int overlapping(Set<Span> spans, Set<Span> others) {
        return (int) spans.stream()
                .filter(span -> others.stream().anyMatch(span::overlaps))
                .count();
    }

    /** B-cubed over the mentions that both sides have. */
    private void compareClusters(List<Cluster> gold, List<Cluster> found) {
        Map<Span, Cluster> goldOf = clusterOf(gold);
        Map<Span, Cluster> foundOf = clusterOf(found);
        Set<Span> common = Sets.intersection(goldOf.keySet(), foundOf.keySet());
        Map<Cluster, Set<Span>> goldShared = shared(goldOf, common);
        Map<Cluster, Set<Span>> foundShared = shared(foundOf, common);
        for (Span mention : common) {
            Set<Span> inGold = Objects.requireNonNull(goldShared.get(goldOf.get(mention)));
            Set<Span> inFound = Objects.requireNonNull(foundShared.get(foundOf.get(mention)));
            double both = Sets.intersection(inGold, inFound).size();
            board.average(Measures.B3_PRECISION, both / inFound.size());
            board.average(Measures.B3_RECALL, both / inGold.size());
        }
    }

    /** A mention that stands in two entities counts for the last. */
    private static Map<Span, Cluster> clusterOf(List<Cluster> clusters) {
        Map<Span, Cluster> clusterOf = new HashMap<>();
        clusters.forEach(cluster -> cluster.mentions().forEach(mention -> clusterOf.put(mention, cluster)));
        return clusterOf;
    }

    private static Map<Cluster, Set<Span>> shared(Map<Span, Cluster> clusterOf, Set<Span> common) {
        return common.stream().collect(Collectors.groupingBy(clusterOf::get, Collectors.toSet()));
    }

    /** An entity is found if most of its mentions are in one found entity, and most of that one's are its own. */
    private void compareEntities(List<Cluster> gold, List<Cluster> found) {
        List<Cluster> free = new ArrayList<>(found);
        for (Cluster entity : gold) {
            Cluster best = null;
            int bestCount = 0;
            for (Cluster candidate : free) {
                int count = entity.countOf(candidate);
                if (count > bestCount) {
                    best = candidate;
                    bestCount = count;
                }
            }
            boolean isFound = best != null
                    && bestCount * 2 >= entity.mentions().size()
                    && bestCount * 2 >= best.mentions().size();
            if (isFound) {
                free.remove(best);
            }
            for (String measure : List.of(Measures.ENTITY, Measures.ENTITY + "/" + entity.type())) {
                board.count(measure, isFound ? 1 : 0, 0, isFound ? 0 : 1);
            }
        }
        for (Cluster surplus : free) {
            board.wrong(Measures.ENTITY);
            board.wrong(Measures.ENTITY + "/" + surplus.type());
        }
    }

    private static Set<Span> mentions(EntityType type, List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.type() == type)
                .flatMap(cluster -> cluster.mentions().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The mentions of one entity; each is its own, even if equal to another. */
    private static final class Cluster {

        private final EntityType type;
        private final List<Span> mentions;

        private Cluster(EntityType type, List<Span> mentions) {
            this.type = type;
            this.mentions = mentions;
        }

        static Cluster of(EntityType type, List<Span> mentions, ScoredText text) {
            return new Cluster(type, mentions.stream().map(text::strip).toList());
        }

        EntityType type() {
            return type;
        }

        List<Span> mentions() {
            return mentions;
        }

        /** Returns how many mentions of a found entity of the same type are this one's. */
        int countOf(Cluster found) {
            return type == found.type
                    ? (int) found.mentions.stream().filter(mentions::contains).count()
                    : 0;
        }
    }
}
