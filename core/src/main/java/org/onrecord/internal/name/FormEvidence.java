package org.onrecord.internal.name;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;

/** What the tagger and the rules make of a form, or of a word, in all of the text. */
final class FormEvidence {

    private static final Tally NOTHING = new Tally();

    private final Map<String, Tally> forms = new HashMap<>();
    private final Map<String, Tally> words = new HashMap<>();
    private final Map<String, Integer> lowerCase = new HashMap<>();

    FormEvidence(AnnotatedText text, NameBoard board, Collection<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            Tally tally = forms.computeIfAbsent(Forms.of(text, stretch.begin(), stretch.end()), f -> new Tally());
            tally.count++;
            for (NameLabel label : NameLabel.values()) {
                double chance = meanChance(text, stretch, label);
                tally.chances.merge(label, chance, Double::sum);
                tally.best.merge(label, chance, Math::max);
            }
            if (board.beginAt(stretch.begin()) == stretch.begin() && board.endAt(stretch.begin()) == stretch.end()) {
                tally.board.merge(board.labelAt(stretch.begin()), 1, Integer::sum);
            }
        }
        for (Token token : text.tokens()) {
            if (token.isCapitalized()) {
                Tally tally = words.computeIfAbsent(token.word(), w -> new Tally());
                tally.count++;
                for (NameLabel label : NameLabel.values()) {
                    tally.chances.merge(label, (double) token.chances().of(label), Double::sum);
                }
            } else {
                lowerCase.merge(token.word(), 1, Integer::sum);
            }
        }
    }

    private static final class Tally {

        private final EnumMap<NameLabel, Double> chances = new EnumMap<>(NameLabel.class);
        private final EnumMap<NameLabel, Double> best = new EnumMap<>(NameLabel.class);
        private final EnumMap<NameLabel, Integer> board = new EnumMap<>(NameLabel.class);
        private int count;

        double chance(NameLabel label) {
            return count == 0 ? 0 : chances.getOrDefault(label, 0.0) / count;
        }

        double boardShare(NameLabel label) {
            return count == 0 ? 0 : (double) board.getOrDefault(label, 0) / count;
        }
    }

    static double meanChance(AnnotatedText text, Stretch stretch, NameLabel label) {
        double sum = 0;
        for (int t = stretch.begin(); t < stretch.end(); t++) {
            sum += text.token(t).chances().of(label);
        }
        return sum / stretch.length();
    }

    /** How often the form stands in the text. */
    int count(String form) {
        return forms.getOrDefault(form, NOTHING).count;
    }

    /** The mean probability, by the tagger, that the form has the label. */
    double chance(String form, NameLabel label) {
        return forms.getOrDefault(form, NOTHING).chance(label);
    }

    /** The highest probability, by the tagger, that the form has the label anywhere. */
    double bestChance(String form, NameLabel label) {
        return forms.getOrDefault(form, NOTHING).best.getOrDefault(label, 0.0);
    }

    /** How often, of all times, the rules made a name with the label of the form. */
    double boardShare(String form, NameLabel label) {
        return forms.getOrDefault(form, NOTHING).boardShare(label);
    }

    /** The mean probability, by the tagger, that the word is part of a name with the label. */
    double wordChance(String word, NameLabel label) {
        return words.getOrDefault(word, NOTHING).chance(label);
    }

    /** How often, of all times, the word stands in lower case. */
    double lowerShare(String word) {
        int lower = lowerCase.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        int upper = words.getOrDefault(word, NOTHING).count;
        return lower + upper == 0 ? 0 : (double) lower / (lower + upper);
    }
}
