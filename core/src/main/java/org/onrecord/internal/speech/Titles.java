package org.onrecord.internal.speech;

import java.util.Locale;
import java.util.Map;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;

/** Knows the title of a show or a work by its capitals and by what stands beside it: Coast TV's “Morning Tide”. */
public final class Titles {

    private static final String WORK = "WORK_NOUN";
    private static final String TERM = "TERM_NOUN";
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;
    /** Titles have shorter words in small letters: "of", "the", "and". */
    private static final int LONGEST_SMALL_WORD = 3;

    private final AnnotatedText text;
    private final Entities entities;
    private final Map<String, String> triggers;

    /**
     * Looks for titles in a text.
     *
     * @param triggers words that come before a title, and what kind each is
     */
    public Titles(AnnotatedText text, Entities entities, Map<String, String> triggers) {
        this.text = text;
        this.entities = entities;
        this.triggers = triggers;
    }

    boolean isTitle(Quotation quotation) {
        int before = text.firstTokenFrom(quotation.outer().begin()) - 1;
        int behind = text.firstTokenFrom(quotation.outer().end());
        int begin = text.firstTokenFrom(quotation.inner().begin());
        int end = text.firstTokenFrom(quotation.inner().end());
        if (before < 0 || begin >= end || text.paragraphIndex(before) != text.paragraphIndex(begin)) {
            return false;
        }
        int words = wordsInTitleCase(text, begin, end);
        if (words == 0 || words > MOST_WORDS) {
            return false;
        }
        return isKindOfWork(before)
                || isOfOrganization(before)
                || (words >= FEWEST_WORDS && (introducesTitle(before) || modifiesNoun(before, behind)));
    }

    /** Whether the words are few and all but the smallest of them begin with a capital: “Coach and Horses”. */
    public static boolean isWrittenLikeTitle(AnnotatedText text, Quotation quotation) {
        int words = wordsInTitleCase(
                text,
                text.firstTokenFrom(quotation.inner().begin()),
                text.firstTokenFrom(quotation.inner().end()));
        return words > 0 && words <= MOST_WORDS;
    }

    private boolean introducesTitle(int before) {
        Token token = text.token(before);
        return isPossessive(before)
                || token.word().equalsIgnoreCase("on")
                || token.word().endsWith("titled")
                || (before > 0 && namesWork(lowerCase(before - 1) + " " + lowerCase(before)));
    }

    /** "The author of" names a book, "cries of" do not. */
    private boolean namesWork(String phrase) {
        String kind = triggers.get(phrase);
        return kind != null && !kind.equals(TERM);
    }

    /** Coast TV's “Harbour”. */
    private boolean isOfOrganization(int before) {
        return isPossessive(before)
                && before > 0
                && (entities.entityAt(before - 1)
                                .filter(owner -> owner.label() == NameLabel.ORGANIZATION)
                                .isPresent()
                        || isKindOfWork(before - 1));
    }

    private boolean isPossessive(int token) {
        return text.token(token).tag().equals("POS");
    }

    private String lowerCase(int token) {
        return text.token(token).word().toLowerCase(Locale.ROOT);
    }

    /** "The novel “The Salt Road”", "her first novel, “The Salt Road,”". */
    private boolean isKindOfWork(int before) {
        int noun = before > 0 && text.token(before).isComma() ? before - 1 : before;
        return WORK.equals(triggers.get(lowerCase(noun)));
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
    private static int wordsInTitleCase(AnnotatedText text, int begin, int end) {
        int words = 0;
        for (int t = begin; t < end; t++) {
            Token token = text.token(t);
            if (token.endsSentence() && !token.word().equals(".")) {
                return 0;
            }
            if (token.isWord()) {
                words++;
                if (!token.isCapitalized() && (t == begin || !isSmall(token.word()))) {
                    return 0;
                }
            }
        }
        return words;
    }

    private static boolean isSmall(String word) {
        return word.length() <= LONGEST_SMALL_WORD || word.equals("with") || word.equals("from");
    }
}
