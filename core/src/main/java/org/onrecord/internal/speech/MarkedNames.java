package org.onrecord.internal.speech;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.quotation.Quotation;

/**
 * Tells what only has a name in quotation marks from what somebody says: titles of works, and nicknames, within a name or
 * by what is said of them. Raymond “Bear” Kowalski, known in the valley as “Ray,” goes by “Duke.”
 * Immutable.
 */
public final class MarkedNames {

    private static final int MOST_WORDS = 5;
    /** Words between "known" and "as". */
    private static final int MOST_BETWEEN = 4;

    private final AnnotatedText text;
    private final Entities entities;
    private final ImmutableList<Quotation> all;
    private final BitSet marks = new BitSet();
    private final BitSet names = new BitSet();

    private MarkedNames(AnnotatedText text, Entities entities, List<Quotation> quotations, Titles titles) {
        this.text = text;
        this.entities = entities;
        this.all = quotations.stream()
                .filter(quotation -> isWithinName(quotation) || isNickname(quotation) || titles.isTitle(quotation))
                .collect(ImmutableList.toImmutableList());
        all.forEach(this::note);
    }

    /** Those of the quotations of a text that are names. */
    public static MarkedNames among(
            List<Quotation> quotations, AnnotatedText text, Entities entities, Map<String, String> titleTriggers) {
        return new MarkedNames(text, entities, quotations, new Titles(text, entities, titleTriggers));
    }

    private void note(Quotation name) {
        int begin = text.firstTokenFrom(name.inner().begin());
        int end = text.firstTokenFrom(name.inner().end());
        marks.set(text.firstTokenFrom(name.outer().begin()), begin);
        marks.set(end, text.firstTokenFrom(name.outer().end()));
        if (!isWithinName(name)) {
            names.set(begin, end);
        }
    }

    public ImmutableList<Quotation> all() {
        return all;
    }

    /** Whether the token is one of the marks around a name. */
    boolean isMark(int token) {
        return marks.get(token);
    }

    /** Whether the token belongs to a name that stands in marks as a whole. */
    boolean isName(int token) {
        return names.get(token);
    }

    private boolean isWithinName(Quotation quotation) {
        int mark = text.firstTokenFrom(quotation.outer().begin());
        int behind = text.firstTokenFrom(quotation.outer().end());
        return mark < text.tokens().size()
                && entities.nameAt(mark)
                        .filter(name -> name.begin() < mark && behind < name.end())
                        .isPresent();
    }

    private boolean isNickname(Quotation quotation) {
        int before = text.firstTokenFrom(quotation.outer().begin()) - 1;
        return before > 0 && words(quotation) <= MOST_WORDS && (isKnownAs(before) || isGoesBy(before));
    }

    private long words(Quotation quotation) {
        int begin = text.firstTokenFrom(quotation.inner().begin());
        int end = text.firstTokenFrom(quotation.inner().end());
        return text.tokens().subList(begin, end).stream().filter(Token::isWord).count();
    }

    private boolean isKnownAs(int as) {
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

    private boolean isGoesBy(int by) {
        Token verb = text.token(by - 1);
        return text.token(by).word().equals("by")
                && verb.isVerb()
                && verb.lemma().equals("go");
    }
}
