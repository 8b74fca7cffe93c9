package org.onrecord.internal.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Honorific;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Mends the tagger's labels by what the rest of the document and the word lists say.
 *
 * <p>The tagger sees one sentence at a time. Here one name gets one label across the document, a name behind a title is
 * a person, and words that only look like names lose their label.
 */
final class NameLabels {

    private static final int FEWEST_SPEAKING = 2;

    private final AnnotatedText text;
    private final Lexicons lexicons;
    private final NameLabel[] labels;

    private NameLabels(AnnotatedText text, Lexicons lexicons) {
        this.text = text;
        this.lexicons = lexicons;
        this.labels = text.tokens().stream().map(Token::label).toArray(NameLabel[]::new);
    }

    /** The mended label of each token. */
    static NameLabel[] of(AnnotatedText text, Lexicons lexicons) {
        NameLabels names = new NameLabels(text, lexicons);
        names.dropNotNames();
        names.labelBehindTitles();
        names.labelWhoSpeaks();
        names.unifySingleWords();
        return names.labels;
    }

    private void dropNotNames() {
        forEachRun((begin, end) -> {
            String form = text.textOf(text.spanOf(begin, end));
            boolean wrong = isNoName(form, labels[begin]);
            boolean demonym = end - begin == 1
                    && lexicons.placeNames().isDemonym(form)
                    && lexicons.placeNames().find(form).isEmpty()
                    && labels[begin] == NameLabel.LOCATION;
            boolean noName = end - begin == 1
                    && (!text.token(begin).isWord() || text.token(begin).tag().startsWith("PRP") || !hasCapital(form));
            if (wrong || demonym || noName) {
                Arrays.fill(labels, begin, end, NameLabel.NONE);
            }
        });
    }

    private static boolean hasCapital(String form) {
        return form.codePoints().anyMatch(Character::isUpperCase);
    }

    private boolean isNoName(String form, NameLabel label) {
        String kind = label == NameLabel.LOCATION ? "PLACE" : label.name();
        return lexicons.notNames().containsEntry(form, "ANY")
                || lexicons.notNames().containsEntry(form, kind);
    }

    /** "Mrs. Lynde" is a person, whatever the tagger made of Lynde. */
    private void labelBehindTitles() {
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t + 1 < sentence.endToken(); t++) {
                if (!isPersonalTitle(t)) {
                    continue;
                }
                int end = t + 1;
                while (end < sentence.endToken() && end - t <= 3 && isNamePart(end)) {
                    end++;
                }
                if (end > t + 1) {
                    Arrays.fill(labels, t + 1, end, NameLabel.PERSON);
                    if (labels[t] != NameLabel.NONE) {
                        labels[t] = NameLabel.PERSON;
                    }
                }
            }
        }
    }

    private boolean isPersonalTitle(int token) {
        return lexicons.honorifics()
                .find(text.token(token).word())
                .filter(title -> title.kind() == Honorific.Kind.COURTESY || title.kind() == Honorific.Kind.NOBLE)
                .isPresent();
    }

    private boolean isNamePart(int token) {
        Token candidate = text.token(token);
        return candidate.isCapitalized()
                && candidate.isProperNoun()
                && lexicons.honorifics().find(candidate.word()).isEmpty();
    }

    /** A capitalised word beside a verb of saying and a quotation mark names somebody, if it does so more than once. */
    private void labelWhoSpeaks() {
        Map<String, Integer> speaking = new HashMap<>();
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] == NameLabel.NONE && text.token(t).isProperNoun() && speaks(t)) {
                speaking.merge(text.token(t).word(), 1, Integer::sum);
            }
        }
        speaking.values().removeIf(count -> count < FEWEST_SPEAKING);
        for (int t = 0; t < labels.length; t++) {
            if (labels[t] == NameLabel.NONE
                    && text.token(t).isProperNoun()
                    && speaking.containsKey(text.token(t).word())) {
                labels[t] = NameLabel.PERSON;
            }
        }
    }

    private boolean speaks(int token) {
        if (lexicons.honorifics().find(text.token(token).word()).isPresent()) {
            return false;
        }
        boolean saidBefore = token > 1 && isSaying(token - 1) && isMark(token - 2);
        boolean saidBehind = token > 0 && token + 1 < labels.length && isSaying(token + 1) && isMark(token - 1);
        return saidBefore || saidBehind;
    }

    private boolean isSaying(int token) {
        return text.token(token).tag().equals("VBD")
                && lexicons.cueVerbs().fictionShare(text.token(token).lemma()) > 0.3;
    }

    private boolean isMark(int token) {
        return "\"”’''".contains(text.token(token).word());
    }

    /** A single word that is labelled in one way in most places is so everywhere. */
    private void unifySingleWords() {
        Map<String, Map<NameLabel, Integer>> counts = new HashMap<>();
        forEachRun((begin, end) -> {
            if (labels[begin] == NameLabel.PERSON || end - begin == 1) {
                for (int t = begin; t < end; t++) {
                    if (text.token(t).isWord() && text.token(t).word().length() > 2) {
                        counts.computeIfAbsent(text.token(t).word(), w -> new EnumMap<>(NameLabel.class))
                                .merge(labels[t], 1, Integer::sum);
                    }
                }
            }
        });
        for (int t = 0; t < labels.length; t++) {
            Token token = text.token(t);
            Map<NameLabel, Integer> of = counts.get(token.word());
            if (of == null || !token.isProperNoun() || isWithinRun(t)) {
                continue;
            }
            NameLabel best = mostFrequent(of);
            boolean person = best == NameLabel.PERSON || labels[t] != NameLabel.NONE;
            if (person && !isNoName(token.word(), best)) {
                labels[t] = best;
            }
        }
    }

    /** Whether the token is part of a longer name, or might be. */
    private boolean isWithinRun(int token) {
        return isJoined(token, token - 1) || isJoined(token, token + 1);
    }

    private boolean isJoined(int token, int neighbour) {
        if (neighbour < 0 || neighbour >= labels.length) {
            return false;
        }
        Token other = text.token(neighbour);
        boolean title =
                neighbour < token && lexicons.honorifics().find(other.word()).isPresent();
        return (other.isProperNoun() && !title)
                || (labels[neighbour] != NameLabel.NONE && labels[neighbour] == labels[token]);
    }

    private static NameLabel mostFrequent(Map<NameLabel, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<NameLabel, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private interface RunVisitor {
        void visit(int begin, int end);
    }

    private void forEachRun(RunVisitor visitor) {
        for (Sentence sentence : text.sentences()) {
            int begin = sentence.firstToken();
            while (begin < sentence.endToken()) {
                int end = begin + 1;
                while (end < sentence.endToken() && labels[end] == labels[begin]) {
                    end++;
                }
                if (labels[begin] != NameLabel.NONE) {
                    visitor.visit(begin, end);
                }
                begin = end;
            }
        }
    }
}
