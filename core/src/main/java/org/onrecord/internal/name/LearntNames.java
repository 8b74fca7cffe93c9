package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.lexicon.Lexicons;

/**
 * Judges all that may be a name by what the tagger, the rules, the word lists and the rest of the text say together, and
 * keeps what is probably one. Learnt from annotated texts.
 */
final class LearntNames implements NameRule {

    private static final String MODEL = "/org/onrecord/models/weights/names.trees";
    /** Low, since a name that is missed costs as much as a wrong one, and names left out leave gaps in entities. */
    private static final double LEAST_PROBABILITY = 0.38;
    /** How far a form is judged by all its occurrences rather than by each alone: it seldom names two things in one text. */
    private static final double MEANS_SHARE = 0.6;
    /** What the rules found is kept at a lower probability: they know kinds of text that the model has not seen. */
    private static final double RULES_BONUS = 0.1;
    /** And what they found and everybody knows all the more. */
    private static final double KNOWN_BONUS = 0.4;

    private final Lexicons lexicons;
    private final TreeEnsemble model;

    LearntNames(Lexicons lexicons, TreeEnsemble model) {
        this.lexicons = lexicons;
        this.model = model;
    }

    /**
     * Loads the model.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    static LearntNames load(Lexicons lexicons) {
        return new LearntNames(lexicons, TreeEnsemble.load(MODEL, NameFeature.NAMES));
    }

    /** The same model beside other word lists. */
    LearntNames with(Lexicons others) {
        return new LearntNames(others, model);
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        Map<Sentence, List<Judged>> bySentence = new LinkedHashMap<>();
        new NameTable(text, board, lexicons)
                .forEachSentence((sentence, rows) -> bySentence.put(sentence, judge(text, rows)));
        Map<Reading, Double> means = bySentence.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Judged::reading, Collectors.averagingDouble(Judged::probability)));
        List<NameSpan> names = new ArrayList<>();
        bySentence.forEach((sentence, judged) -> names.addAll(choose(text, board, sentence, judged, means)));
        board.clear(0, text.tokens().size());
        names.forEach(board::put);
    }

    /** A form read as a name of one kind. */
    private record Reading(String form, NameLabel label) {}

    private record Judged(NameSpan name, Reading reading, double probability) {}

    private List<Judged> judge(AnnotatedText text, List<NameTable.Row> rows) {
        return rows.stream()
                .map(row -> new Judged(
                        row.name(),
                        new Reading(Forms.of(text, row.name()), row.name().label()),
                        model.probability(row.features())))
                .toList();
    }

    private boolean isKnown(AnnotatedText text, NameSpan name) {
        String form = Forms.of(text, name);
        return switch (name.label()) {
            case LOCATION ->
                lexicons.things().placeNames().find(form).isPresent()
                        && !lexicons.things().ambiguousPlaces().containsKey(form);
            case ORGANIZATION ->
                lexicons.things().acronyms().isOrganization(form)
                        || lexicons.things().acronyms().isOrganizationName(form);
            default -> false;
        };
    }

    private List<NameSpan> choose(
            AnnotatedText text, NameBoard board, Sentence sentence, List<Judged> judged, Map<Reading, Double> means) {
        List<NameChoice.Option> options = new ArrayList<>();
        for (Judged row : judged) {
            double mean = means.getOrDefault(row.reading(), 0.0);
            double worth = MEANS_SHARE * mean + (1 - MEANS_SHARE) * row.probability() - LEAST_PROBABILITY;
            if (board.holds(row.name())) {
                worth += isKnown(text, row.name()) ? KNOWN_BONUS : RULES_BONUS;
            }
            if (worth > 0) {
                options.add(new NameChoice.Option(row.name(), worth));
            }
        }
        return NameChoice.best(options, sentence.firstToken(), sentence.endToken());
    }
}
