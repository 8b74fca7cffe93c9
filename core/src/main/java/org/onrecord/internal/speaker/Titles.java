package org.onrecord.internal.speaker;

import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;
import org.onrecord.internal.speech.Utterance;

/** Knows the title of a show or a work by its capitals and by what stands beside it: Coast TV's “Morning Tide”. */
final class Titles {

    private static final String WORK = "WORK_NOUN";
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;
    /** Titles have shorter words in small letters: "of", "the", "and". */
    private static final int LONGEST_SMALL_WORD = 3;

    private Titles() {}

    static boolean isTitle(Scene scene, Utterance utterance) {
        if (utterance.quotations().size() > 1) {
            return false;
        }
        AnnotatedText text = scene.text();
        Quotation quotation = scene.firstQuotation(utterance);
        int before = text.firstTokenFrom(quotation.outer().begin()) - 1;
        int behind = text.firstTokenFrom(quotation.outer().end());
        int begin = text.firstTokenFrom(quotation.inner().begin());
        int end = text.firstTokenFrom(quotation.inner().end());
        return before >= 0
                && begin < end
                && text.paragraphIndex(before) == text.paragraphIndex(begin)
                && isInTitleCase(text, begin, end)
                && (introducesTitle(text.token(before))
                        || isKindOfWork(scene, before)
                        || modifiesNoun(text, before, behind));
    }

    private static boolean introducesTitle(Token token) {
        return token.tag().equals("POS")
                || token.word().equalsIgnoreCase("on")
                || token.word().endsWith("titled");
    }

    /** "The novel “The Salt Road”", "her first novel, “The Salt Road,”". */
    private static boolean isKindOfWork(Scene scene, int before) {
        AnnotatedText text = scene.text();
        int noun = before > 0 && text.token(before).word().equals(",") ? before - 1 : before;
        String word = text.token(noun).word().toLowerCase(Locale.ROOT);
        return WORK.equals(scene.lexicons().titleTriggers().get(word));
    }

    /** "His “Late Hour” radio program". */
    private static boolean modifiesNoun(AnnotatedText text, int before, int behind) {
        String tag = text.token(before).tag();
        return (tag.equals("PRP$") || tag.equals("DT"))
                && behind < text.tokens().size()
                && text.token(behind).tag().startsWith("NN")
                && text.sentenceIndex(before) == text.sentenceIndex(behind);
    }

    private static boolean isInTitleCase(AnnotatedText text, int begin, int end) {
        int words = 0;
        for (int t = begin; t < end; t++) {
            Token token = text.token(t);
            if (token.endsSentence() && !token.word().equals(".")) {
                return false;
            }
            if (token.isWord()) {
                words++;
                boolean small = !token.isCapitalized();
                if (small && (t == begin || token.word().length() > LONGEST_SMALL_WORD)) {
                    return false;
                }
            }
        }
        return words >= FEWEST_WORDS && words <= MOST_WORDS;
    }
}
