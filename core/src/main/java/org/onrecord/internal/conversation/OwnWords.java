package org.onrecord.internal.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speech.Utterance;

/**
 * How much an utterance sounds like those that the words beside them clearly give to a voice: the cosine of their words,
 * the rare ones counting more (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 * Immutable.
 */
final class OwnWords {

    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Voice, Map<String, Integer>> counts = new HashMap<>();
    private final Map<Voice, Double> lengths = new HashMap<>();
    private final Map<Voice, Positions> clearTurns;

    /**
     * Counts the words.
     *
     * @param clearTurns the indices of the utterances that the words around them clearly give to a voice
     */
    OwnWords(Scene scene, Map<Voice, Positions> clearTurns) {
        this.clearTurns = clearTurns;
        Map<String, Integer> utterances = new HashMap<>();
        for (Utterance utterance : scene.utterances()) {
            Set<String> said = wordsOf(scene, utterance);
            words.add(said);
            said.forEach(word -> utterances.merge(word, 1, Integer::sum));
        }
        utterances.forEach((word, times) -> weights.put(word, Math.log((words.size() + 1.0) / times)));
        clearTurns.forEach((voice, turns) -> {
            Map<String, Integer> own = new HashMap<>();
            turns.stream().forEach(turn -> words.get(turn).forEach(word -> own.merge(word, 1, Integer::sum)));
            counts.put(voice, own);
        });
        counts.forEach((voice, own) -> lengths.put(voice, length(own)));
    }

    private static Set<String> wordsOf(Scene scene, Utterance utterance) {
        Set<String> said = new HashSet<>();
        for (int q : utterance.quotations()) {
            Quotation quotation = scene.quotations().get(q);
            int end = scene.text().firstTokenFrom(quotation.inner().end());
            for (int t = scene.text().firstTokenFrom(quotation.inner().begin()); t < end; t++) {
                Token token = scene.text().token(t);
                if (token.isWord()) {
                    said.add(token.word().toLowerCase(Locale.ROOT));
                }
            }
        }
        return said;
    }

    /** How alike they are, 0 to 1; the utterance itself does not count among those of the voice. */
    double likeness(int utterance, Voice voice) {
        Map<String, Integer> own = counts.getOrDefault(voice, Map.of());
        if (own.isEmpty()) {
            return 0;
        }
        int self = clearTurns.getOrDefault(voice, Positions.NONE).countBetween(utterance, utterance + 1);
        double product = 0;
        double length = 0;
        for (String word : words.get(utterance)) {
            double weight = weights.getOrDefault(word, 0.0);
            length += weight * weight;
            int times = own.getOrDefault(word, 0) - self;
            if (times > 0) {
                product += weight * weight * Math.log1p(times);
            }
        }
        return length == 0 ? 0 : product / Math.sqrt(length) / lengths.getOrDefault(voice, 1.0);
    }

    private double length(Map<String, Integer> own) {
        double sum = 0;
        for (Map.Entry<String, Integer> entry : own.entrySet()) {
            double value = weights.getOrDefault(entry.getKey(), 0.0) * Math.log1p(entry.getValue());
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
