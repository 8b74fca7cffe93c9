package org.onrecord.internal.assembly;

import java.util.List;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;
import org.onrecord.internal.language.Token;

/**
 * Weighs how central entities are to a text: a sum over mentions and quotes. News names first what matters most, so a
 * mention counts the more the earlier it stands, and one in the headline counts as several.
 */
public final class Salience {

    private static final double HEADLINE = 3;
    private static final double REFERENCE = 0.5;
    private static final double QUOTE = 1;
    /** The share of the text, from its beginning, in which a mention counts more. */
    private static final double LEAD = 0.2;

    private static final int LONGEST_HEADLINE = 20;

    private final double length;
    private final int headlineEnd;

    public Salience(AnnotatedText text) {
        this.length = Math.max(1, text.text().length());
        this.headlineEnd = headlineEnd(text);
    }

    /** The weight of an entity; weights of one text can be compared. */
    public double weight(List<Mention> mentions, int quotes) {
        double weight = QUOTE * quotes;
        for (Mention mention : mentions) {
            weight += (mention.kind() == MentionKind.NAME ? 1 : REFERENCE) * prominence(mention);
        }
        return weight;
    }

    private double prominence(Mention mention) {
        if (mention.begin() < headlineEnd) {
            return HEADLINE;
        }
        return 1 + Math.max(0, 1 - mention.begin() / (LEAD * length));
    }

    /** Where the headline ends: a short first paragraph that is no sentence. */
    private static int headlineEnd(AnnotatedText text) {
        if (text.paragraphs().size() < 2) {
            return 0;
        }
        Paragraph first = text.paragraphs().get(0);
        int words = first.endToken() - first.firstToken();
        return words > 0 && words <= LONGEST_HEADLINE && !isSentenceEnd(text.token(first.endToken() - 1))
                ? first.span().end()
                : 0;
    }

    private static boolean isSentenceEnd(Token last) {
        return switch (last.word()) {
            case ".", ",", ":", ";", "”", "\"", "''" -> true;
            default -> false;
        };
    }
}
