package org.onrecord.internal.name;

import java.util.stream.IntStream;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Dateline;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Paragraph;

/** Makes places of what the tagger took for people where a dateline begins with it: "PORT EDDY, Ohio (AP) —". */
final class DatelinePlaces implements NameRule {

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        for (Paragraph paragraph : text.paragraphs()) {
            int begin = paragraph.firstToken();
            int end = Dateline.placeEnd(text, paragraph);
            boolean ofPerson = IntStream.range(begin, end).anyMatch(token -> board.labelAt(token) == NameLabel.PERSON);
            if (ofPerson) {
                board.put(begin, end, NameLabel.LOCATION);
            }
        }
    }
}
