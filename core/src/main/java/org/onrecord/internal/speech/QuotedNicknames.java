package org.onrecord.internal.speech;

import java.util.BitSet;
import java.util.List;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;

/**
 * Tells nicknames from quotations: in marks within a name, or by what is said of them. Raymond “Bear” Kowalski, known in
 * the valley as “Ray,” goes by “Duke.”
 */
public final class QuotedNicknames {

    private static final int MOST_WORDS = 5;
    /** Words between "known" and "as". */
    private static final int MOST_BETWEEN = 4;

    private QuotedNicknames() {}

    /** Those of the quotations that are nicknames. */
    public static List<Quotation> among(List<Quotation> quotations, AnnotatedText text, Entities entities) {
        return quotations.stream()
                .filter(quotation -> isWithinName(quotation, text, entities)
                        || (isShort(quotation, text) && isName(quotation, text)))
                .toList();
    }

    private static boolean isWithinName(Quotation quotation, AnnotatedText text, Entities entities) {
        int mark = text.firstTokenFrom(quotation.outer().begin());
        int behind = text.firstTokenFrom(quotation.outer().end());
        return mark < text.tokens().size()
                && entities.nameAt(mark)
                        .filter(name -> name.begin() < mark && behind < name.end())
                        .isPresent();
    }

    private static boolean isShort(Quotation quotation, AnnotatedText text) {
        int begin = text.firstTokenFrom(quotation.inner().begin());
        int end = text.firstTokenFrom(quotation.inner().end());
        return text.tokens().subList(begin, end).stream().filter(Token::isWord).count() <= MOST_WORDS;
    }

    private static boolean isName(Quotation quotation, AnnotatedText text) {
        int before = text.firstTokenFrom(quotation.outer().begin()) - 1;
        return before > 0 && (isKnownAs(text, before) || isGoesBy(text, before));
    }

    private static boolean isKnownAs(AnnotatedText text, int as) {
        if (!text.token(as).word().equals("as")) {
            return false;
        }
        for (int t = as - 1; t >= Math.max(0, as - 1 - MOST_BETWEEN); t--) {
            if (text.token(t).isVerb()) {
                return text.token(t).word().equals("known");
            }
        }
        return false;
    }

    private static boolean isGoesBy(AnnotatedText text, int by) {
        Token verb = text.token(by - 1);
        return text.token(by).word().equals("by")
                && verb.isVerb()
                && verb.lemma().equals("go");
    }

    /** The tokens that are the marks of these nicknames. */
    public static BitSet marks(List<Quotation> nicknames, AnnotatedText text) {
        BitSet marks = new BitSet();
        for (Quotation nickname : nicknames) {
            marks.set(
                    text.firstTokenFrom(nickname.outer().begin()),
                    text.firstTokenFrom(nickname.inner().begin()));
            marks.set(
                    text.firstTokenFrom(nickname.inner().end()),
                    text.firstTokenFrom(nickname.outer().end()));
        }
        return marks;
    }
}
