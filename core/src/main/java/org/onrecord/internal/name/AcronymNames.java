package org.onrecord.internal.name;

import java.util.Locale;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PlaceNames;

/** Makes organizations of acronyms that the tagger took for places that nobody knows: "MOHELA could sue". */
final class AcronymNames implements NameRule {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    private final PlaceNames places;

    AcronymNames(Lexicons lexicons) {
        this.places = lexicons.things().placeNames();
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.LOCATION
                    && name.length() == 1
                    && isAcronym(text.token(name.begin()).word())
                    && !isInCapitals(text, name.begin() - 1)
                    && !isInCapitals(text, name.end())
                    && !isAtPlace(text, name.begin())) {
                board.put(name.begin(), name.end(), NameLabel.ORGANIZATION);
            }
        }
    }

    private boolean isAcronym(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && Forms.isInCapitals(word)
                && places.find(word).isEmpty()
                && places.find(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .isEmpty();
    }

    private static boolean isInCapitals(AnnotatedText text, int token) {
        return token >= 0
                && token < text.tokens().size()
                && Forms.isInCapitals(text.token(token).word());
    }

    /** Whether something happens in it, or it stands at the begin of a line, as the place of a dispatch does. */
    private static boolean isAtPlace(AnnotatedText text, int token) {
        Sentence sentence = text.sentenceOf(token);
        if (token == sentence.firstToken()
                && (token + 1 == sentence.endToken() || !text.token(token + 1).isVerb())) {
            return true;
        }
        return token > 0
                && switch (text.token(token - 1).word()) {
                    case "in", "In", "at", "near", "from", "to" -> true;
                    default -> false;
                };
    }
}
