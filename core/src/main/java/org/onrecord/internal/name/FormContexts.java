package org.onrecord.internal.name;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * In what company a form stands in all of the text: people act and speak, one is in places. What one sentence leaves
 * open another tells.
 */
final class FormContexts {

    private static final Contexts NONE = new Contexts();

    private final Map<String, Contexts> byForm = new HashMap<>();
    private final Lexicons lexicons;

    FormContexts(AnnotatedText text, NameBoard board, Collection<Stretch> stretches, Lexicons lexicons) {
        this.lexicons = lexicons;
        for (Stretch stretch : stretches) {
            count(
                    byForm.computeIfAbsent(Forms.of(text, stretch.begin(), stretch.end()), f -> new Contexts()),
                    text,
                    stretch);
        }
        for (NameSpan name : board.names()) {
            for (int t = name.begin() + 1; t < name.end(); t++) {
                at(text, name.begin(), t).beginning.merge(name.label(), 1, Integer::sum);
                at(text, t, name.end()).ending.merge(name.label(), 1, Integer::sum);
            }
        }
    }

    private Contexts at(AnnotatedText text, int begin, int end) {
        return byForm.computeIfAbsent(Forms.of(text, begin, end), f -> new Contexts());
    }

    private void count(Contexts contexts, AnnotatedText text, Stretch stretch) {
        Sentence sentence = text.sentenceOf(stretch.begin());
        contexts.count++;
        if (stretch.begin() > sentence.firstToken()) {
            Token before = text.token(stretch.begin() - 1);
            WordClass wordClass = WordClass.of(before);
            contexts.in += wordClass == WordClass.IN ? 1 : 0;
            contexts.the += wordClass == WordClass.THE ? 1 : 0;
            contexts.middle += wordClass == WordClass.MARK ? 0 : 1;
            contexts.titled += lexicons.people().honorifics().contains(before.word()) ? 1 : 0;
            contexts.says += isSaying(before) ? 1 : 0;
        }
        if (stretch.end() < sentence.endToken()) {
            Token behind = text.token(stretch.end());
            contexts.possessive += behind.tag().equals("POS") ? 1 : 0;
            contexts.acts += behind.isFiniteVerb() ? 1 : 0;
            contexts.says += isSaying(behind) ? 1 : 0;
        }
    }

    private boolean isSaying(Token token) {
        return token.isVerb() && lexicons.speech().cueVerbs().newsShare(token.lemma()) > SAYING;
    }

    private static final double SAYING = 0.3;

    private static final class Contexts {
        private final EnumMap<NameLabel, Integer> beginning = new EnumMap<>(NameLabel.class);
        private final EnumMap<NameLabel, Integer> ending = new EnumMap<>(NameLabel.class);
        private int count;
        private int in;
        private int the;
        private int middle;
        private int titled;
        private int says;
        private int acts;
        private int possessive;

        private double share(int times) {
            return count == 0 ? 0 : (double) times / count;
        }
    }

    /** Describes the company of a form, but for what speaks for one kind of name. */
    void describe(Features features, String form) {
        Contexts contexts = byForm.getOrDefault(form, NONE);
        features.set(NameFeature.FORM_ACTS_SHARE, contexts.share(contexts.acts));
        features.set(NameFeature.FORM_SAYS_SHARE, contexts.share(contexts.says));
        features.set(NameFeature.FORM_IN_SHARE, contexts.share(contexts.in));
        features.set(NameFeature.FORM_THE_SHARE, contexts.share(contexts.the));
        features.set(NameFeature.FORM_TITLE_SHARE, contexts.share(contexts.titled));
        features.set(NameFeature.FORM_POSSESSIVE_SHARE, contexts.share(contexts.possessive));
        features.set(NameFeature.FORM_MIDDLE_SHARE, contexts.share(contexts.middle));
    }

    /** Describes how many longer names, of one kind and of others, begin or end with the form. */
    void describe(Features features, String form, NameLabel label) {
        Contexts contexts = byForm.getOrDefault(form, NONE);
        features.set(NameFeature.LONGER_BEGINNING, contexts.beginning.getOrDefault(label, 0));
        features.set(NameFeature.LONGER_ENDING, contexts.ending.getOrDefault(label, 0));
        int others = 0;
        for (NameLabel other : NameLabel.values()) {
            if (other != label) {
                others += contexts.beginning.getOrDefault(other, 0) + contexts.ending.getOrDefault(other, 0);
            }
        }
        features.set(NameFeature.LONGER_OTHER, others);
    }
}
