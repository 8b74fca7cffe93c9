package org.onrecord.internal.name;

import java.util.stream.IntStream;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;
import org.onrecord.internal.lexicon.PlaceNames;

/** Parts places that the tagger took for one, since the writer left out the comma: "Portland Oregon". */
final class JoinedPlaces implements NameRule {

    private final PlaceNames places;

    JoinedPlaces(Lexicons lexicons) {
        this.places = lexicons.things().placeNames();
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.LOCATION && !isPlace(text, name.begin(), name.end())) {
                IntStream.range(name.begin() + 1, name.end())
                        .filter(joint -> isPlace(text, name.begin(), joint) && isPlace(text, joint, name.end()))
                        .findFirst()
                        .ifPresent(joint -> {
                            board.put(name.begin(), joint, NameLabel.LOCATION);
                            board.put(joint, name.end(), NameLabel.LOCATION);
                        });
            }
        }
    }

    private boolean isPlace(AnnotatedText text, int begin, int end) {
        return places.find(Forms.of(text, begin, end)).isPresent();
    }
}
