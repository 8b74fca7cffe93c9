package org.onrecord.internal.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens that hyphens hold together, such as "Anne - Marie", or a single token.
 *
 * @param begin position of its first token in the sentence
 * @param end position behind its last token
 * @param word its tokens, put together
 */
record HyphenCompound(int begin, int end, String word) {

    private static final String HYPHEN = "-";

    /** The compounds of a sentence, in order; together they hold all of its tokens. */
    static List<HyphenCompound> of(List<CoreLabel> sentence) {
        List<HyphenCompound> compounds = new ArrayList<>(sentence.size());
        int begin = 0;
        while (begin < sentence.size()) {
            StringBuilder word = new StringBuilder(sentence.get(begin).word());
            int end = begin + 1;
            while (isJoinedByHyphen(sentence, end)) {
                word.append(HYPHEN).append(sentence.get(end + 1).word());
                end += 2;
            }
            compounds.add(new HyphenCompound(begin, end, word.toString()));
            begin = end;
        }
        return compounds;
    }

    /** Whether the token is a hyphen that touches a token on either side. */
    private static boolean isJoinedByHyphen(List<CoreLabel> sentence, int token) {
        return token + 1 < sentence.size()
                && sentence.get(token).word().equals(HYPHEN)
                && sentence.get(token - 1).endPosition() == sentence.get(token).beginPosition()
                && sentence.get(token).endPosition() == sentence.get(token + 1).beginPosition();
    }
}
