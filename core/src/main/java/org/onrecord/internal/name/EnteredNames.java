package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.Set;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Makes places of single words that the tagger took for people, where the text has them nowhere but behind "in", "at",
 * "into" and the like: "strolled into Iping", "lived in Iping". One "in" is enough for a place that everybody knows.
 */
final class EnteredNames implements NameRule {

    private static final int FEWEST_MENTIONS = 2;

    private final Lexicons lexicons;

    EnteredNames(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Multiset<String> mentions = HashMultiset.create();
        Multiset<String> behind = HashMultiset.create();
        Set<String> within = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                String word = text.token(t).word();
                mentions.add(word);
                if (t > sentence.firstToken() && board.endAt(t) - board.beginAt(t) == 1) {
                    Token before = text.token(t - 1);
                    behind.add(word, isIn(before) || isWay(before) ? 1 : 0);
                    if (isIn(before)) {
                        within.add(word);
                    }
                }
            }
        }
        for (NameSpan name : board.names()) {
            String form = Forms.of(text, name);
            if (name.label() == NameLabel.PERSON
                    && name.length() == 1
                    && within.contains(form)
                    && behind.count(form) == mentions.count(form)
                    && isPlace(form, mentions.count(form))) {
                board.put(name.begin(), name.end(), NameLabel.LOCATION);
            }
        }
    }

    private boolean isPlace(String form, int mentions) {
        boolean known = lexicons.things().placeNames().find(form).isPresent();
        return !lexicons.people().givenNames().contains(form) && (known || mentions >= FEWEST_MENTIONS);
    }

    private static boolean isIn(Token token) {
        return switch (token.word()) {
            case "in", "In", "into", "near", "outside" -> true;
            default -> false;
        };
    }

    private static boolean isWay(Token token) {
        return switch (token.word()) {
            case "at", "At", "from", "From", "to", "through", "towards" -> true;
            default -> false;
        };
    }
}
