package org.onrecord.internal.speech;

import java.util.Locale;
import java.util.Map;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;

/** Knows the title of a show or a work by its capitals and by what stands beside it: Coast TV's “Morning Tide”. */
public final class Titles {

    private static final String WORK = "WORK_NOUN";
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;
    /** Titles have shorter words in small letters: "of", "the", "and". */
    private static final int LONGEST_SMALL_WORD = 3;

    private final AnnotatedText text;
    private final Map<String, String> triggers;

    /**
     * Looks for titles in a text.
     *
     * @param triggers words that come before a title, and what kind each is
     */
    public Titles(AnnotatedText text, Map<String, String> triggers) {
        this.text = text;
        this.triggers = triggers;
    }

    public boolean isTitle(Quotation quotation) {
        int before = text.firstTokenFrom(quotation.outer().begin()) - 1;
        int behind = text.firstTokenFrom(quotation.outer().end());
        int begin = text.firstTokenFrom(quotation.inner().begin());
        int end = text.firstTokenFrom(quotation.inner().end());
        if (before < 0 || begin >= end || text.paragraphIndex(before) != text.paragraphIndex(begin)) {
            return false;
        }
        int words = wordsInTitleCase(begin, end);
        return words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && (introducesTitle(text.token(before)) || isKindOfWork(before) || modifiesNoun(before, behind));
    }

    /** Whether the words are few and all but the smallest of them begin with a capital: “Coach and Horses”. */
    public boolean isWrittenLikeTitle(Quotation quotation) {
        int words = wordsInTitleCase(
                text.firstTokenFrom(quotation.inner().begin()),
                text.firstTokenFrom(quotation.inner().end()));
        return words > 0 && words <= MOST_WORDS;
    }

    private static boolean introducesTitle(Token token) {
        return token.tag().equals("POS")
                || token.word().equalsIgnoreCase("on")
                || token.word().endsWith("titled");
    }

    /** "The novel “The Salt Road”", "her first novel, “The Salt Road,”". */
    private boolean isKindOfWork(int before) {
        int noun = before > 0 && text.token(before).word().equals(",") ? before - 1 : before;
        return WORK.equals(triggers.get(text.token(noun).word().toLowerCase(Locale.ROOT)));
    }

    /** "His “Late Hour” radio program". */
    private boolean modifiesNoun(int before, int behind) {
        String tag = text.token(before).tag();
        return (tag.equals("PRP$") || tag.equals("DT"))
                && behind < text.tokens().size()
                && text.token(behind).tag().startsWith("NN")
                && text.sentenceIndex(before) == text.sentenceIndex(behind);
    }

    /** The number of words if they are written like a title, otherwise 0. */
    private int wordsInTitleCase(int begin, int end) {
        int words = 0;
        for (int t = begin; t < end; t++) {
            Token token = text.token(t);
            if (token.endsSentence() && !token.word().equals(".")) {
                return 0;
            }
            if (token.isWord()) {
                words++;
                boolean small = !token.isCapitalized();
                if (small && (t == begin || token.word().length() > LONGEST_SMALL_WORD)) {
                    return 0;
                }
            }
        }
        return words;
    }
}
