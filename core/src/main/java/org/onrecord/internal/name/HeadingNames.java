package org.onrecord.internal.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Token;

/**
 * Leaves the word behind a person's name out of it where all words have capitals: "In Which Miss Ruth Tressel Rides Out".
 * It is a word that the text has in lower case time and again, and in nobody else's name.
 */
final class HeadingNames implements NameRule {

    private static final int SHORTEST = 3;
    private static final int FEWEST_IN_LOWER_CASE = 3;

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Multiset<String> lowerCase = HashMultiset.create();
        Multiset<String> ofPeople = HashMultiset.create();
        for (int t = 0; t < text.tokens().size(); t++) {
            Token token = text.token(t);
            if (board.labelAt(t) == NameLabel.PERSON) {
                ofPeople.add(token.word());
            } else if (!token.isCapitalized()) {
                lowerCase.add(token.word());
            }
        }
        for (NameSpan name : board.names()) {
            int last = name.end() - 1;
            boolean tooLong = name.label() == NameLabel.PERSON
                    && name.length() >= SHORTEST
                    && name.end() < text.tokens().size()
                    && text.token(name.end()).isCapitalized()
                    && lowerCase.count(text.token(last).word().toLowerCase(Locale.ROOT)) >= FEWEST_IN_LOWER_CASE
                    && ofPeople.count(text.token(last).word()) == 1
                    && ofPeople.count(text.token(last - 1).word()) > 1;
            if (tooLong) {
                board.put(name.begin(), last, NameLabel.PERSON);
            }
        }
    }
}
