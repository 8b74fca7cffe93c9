package org.onrecord.internal.matching;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.extension.CaseMatching;
import org.onrecord.extension.GazetteerEntry;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;

/** Walks the phrases of a gazetteer along the tokens of one text. For one thread. */
final class PhraseWalk {

    private static final byte SPACE = ' ';

    private final AnnotatedText text;
    private final PhraseIndex index;
    private final boolean inflections;
    private final FoldedBytes folded;
    /** Where in the folded bytes each token begins; one more for the end of the last. */
    private final int[] begins;

    private final FoldedBytes lemma = new FoldedBytes(64);
    private final FoldedBytes key = new FoldedBytes(64);
    private @Nullable Morphology morphology;

    PhraseWalk(AnnotatedText text, PhraseIndex index, boolean inflections) {
        this.text = text;
        this.index = index;
        this.inflections = inflections;
        int tokens = text.tokens().size();
        this.folded = new FoldedBytes(text.text().length() + 64);
        this.begins = new int[tokens + 1];
        for (int t = 0; t < tokens; t++) {
            begins[t] = folded.length();
            folded.append(text.token(t).word());
        }
        begins[tokens] = folded.length();
    }

    /**
     * A phrase of which only the letters' case is still to be compared.
     *
     * @param begin its first token
     * @param end the token behind it
     * @param inflected whether it ends with the dictionary form of its last token
     */
    record Found(int begin, int end, boolean inflected) {

        int last() {
            return end - 1;
        }
    }

    /** The folded bytes of the phrase; good until the next is asked for. */
    FoldedBytes key(Found found) {
        key.clear();
        for (int t = found.begin(); t < found.end(); t++) {
            if (t > found.begin() && isApart(t)) {
                key.append(" ");
            }
            if (found.inflected() && t == found.last()) {
                key.append(baseForm(text.token(t)));
            } else {
                key.append(folded.bytes(), begins[t], begins[t + 1]);
            }
        }
        return key;
    }

    /** Whether the case of the letters is such that the phrase is the entry's. */
    boolean fits(Found found, GazetteerEntry entry, CaseMatching matching) {
        return switch (matching) {
            case IGNORE -> true;
            case EXACT -> isSame(found, Folding.plain(entry.phrase()));
            case SMART -> hasNoCapital(entry.phrase()) || hasCapitalsOf(found, Folding.plain(entry.phrase()));
        };
    }

    private boolean isSame(Found found, String given) {
        String words = words(found.begin(), found.end());
        return given.regionMatches(0, words, 0, comparable(found, words, given));
    }

    private static boolean hasNoCapital(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isUpperCase(phrase.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCapitalsOf(Found found, String given) {
        String words = words(found.begin(), found.end());
        int compared = comparable(found, words, given);
        for (int i = 0; i < compared; i++) {
            if (Character.isUpperCase(given.charAt(i)) && given.charAt(i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** How many of the characters are to be compared: of an inflected word only the first is sure to be the same. */
    private int comparable(Found found, String words, String given) {
        int sure = words.length();
        if (found.inflected()) {
            sure -= Folding.plain(text.token(found.last()).word()).length() - 1;
        }
        return Math.min(sure, given.length());
    }

    /** Whether some phrase may begin with the token; a cheap first look. */
    boolean startsPhrase(int token) {
        if (isJoinedToNext(token) || index.mayBegin(folded.bytes(), begins[token], begins[token + 1])) {
            return index.start(folded.bytes()[begins[token]]) != PhraseIndex.NOWHERE;
        }
        return inflections && foldBaseForm(token) && index.mayBegin(lemma.bytes(), 0, lemma.length());
    }

    /** Whether the next token of the sentence stands directly behind, so that both may be of one word of a phrase. */
    private boolean isJoinedToNext(int token) {
        return token + 1 < text.tokens().size() && !isApart(token + 1);
    }

    /** The phrases that begin at the token, the shortest first. */
    List<Found> from(int token) {
        List<Found> found = List.of();
        int end = text.sentenceOf(token).endToken();
        int arc = PhraseIndex.NOWHERE;
        for (int t = token; t < end; t++) {
            if (t > token && isApart(t)) {
                arc = index.next(arc, SPACE);
                if (arc == PhraseIndex.NOWHERE) {
                    break;
                }
            }
            if (inflections && isInflectedEnd(arc, t, token)) {
                found = with(found, new Found(token, t + 1, true));
            }
            arc = walk(arc, t == token, folded.bytes(), begins[t], begins[t + 1]);
            if (arc == PhraseIndex.NOWHERE) {
                break;
            }
            if (index.isEnd(arc)) {
                found = with(found, new Found(token, t + 1, false));
            }
        }
        return found;
    }

    private static List<Found> with(List<Found> found, Found one) {
        List<Found> more = found.isEmpty() ? new ArrayList<>() : found;
        more.add(one);
        return more;
    }

    private boolean isApart(int token) {
        return text.token(token - 1).end() < text.token(token).begin();
    }

    private int walk(int from, boolean fresh, byte[] bytes, int begin, int end) {
        int arc = from;
        for (int i = begin; i < end && (i == begin || arc != PhraseIndex.NOWHERE); i++) {
            arc = fresh && i == begin ? index.start(bytes[i]) : index.next(arc, bytes[i]);
        }
        return arc;
    }

    /** Puts the dictionary form of the token into the buffer; false if that is the token itself. */
    private boolean foldBaseForm(int token) {
        lemma.clear();
        lemma.append(baseForm(text.token(token)));
        return lemma.length() > 0
                && !Arrays.equals(lemma.bytes(), 0, lemma.length(), folded.bytes(), begins[token], begins[token + 1]);
    }

    /** Whether a phrase ends with the dictionary form of the token, when that is another one. */
    private boolean isInflectedEnd(int arc, int token, int first) {
        if (!foldBaseForm(token)) {
            return false;
        }
        int end = walk(arc, token == first, lemma.bytes(), 0, lemma.length());
        return end != PhraseIndex.NOWHERE && index.isEnd(end);
    }

    /** The lemma; of plural names, which the lemmatizer leaves alone, that of the noun. */
    private String baseForm(Token token) {
        if (!token.isProperNoun() || !token.word().endsWith("s")) {
            return token.lemma();
        }
        if (morphology == null) {
            morphology = new Morphology();
        }
        return morphology.lemma(token.word().toLowerCase(Locale.ROOT), "NNS");
    }

    private String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int t = first; t < end; t++) {
            if (t > first && isApart(t)) {
                words.append(' ');
            }
            words.append(Folding.plain(text.token(t).word()));
        }
        return words.toString();
    }
}
