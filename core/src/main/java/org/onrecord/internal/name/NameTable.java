package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.learning.Features;
import org.onrecord.internal.lexicon.Lexicons;

/** The names that may stand in a text, described to the model: every likely stretch with every kind of name. */
public final class NameTable {

    private static final List<NameLabel> LABELS = List.of(NameLabel.PERSON, NameLabel.ORGANIZATION, NameLabel.LOCATION);

    private final Map<Sentence, List<Stretch>> stretches = new LinkedHashMap<>();
    private final NameDescriber describer;

    NameTable(AnnotatedText text, NameBoard board, Lexicons lexicons) {
        StretchFinder finder = new StretchFinder(lexicons.people().nameParticles());
        List<Stretch> all = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Stretch> found = finder.find(text, board, sentence);
            if (!found.isEmpty()) {
                stretches.put(sentence, found);
                all.addAll(found);
            }
        }
        this.describer = new NameDescriber(text, board, lexicons, all);
    }

    /** A possible name and its description. */
    public record Row(NameSpan name, Features features) {}

    /** Describes the possible names of each sentence that has any. */
    void forEachSentence(BiConsumer<Sentence, List<Row>> consumer) {
        stretches.forEach((sentence, found) -> {
            Interruption.check();
            List<Row> rows = new ArrayList<>();
            for (Stretch stretch : found) {
                Features shared = describer.describe(stretch, sentence);
                for (NameLabel label : LABELS) {
                    rows.add(new Row(
                            new NameSpan(stretch.begin(), stretch.end(), label),
                            describer.describe(shared, stretch, sentence, label)));
                }
            }
            consumer.accept(sentence, rows);
        });
    }
}
