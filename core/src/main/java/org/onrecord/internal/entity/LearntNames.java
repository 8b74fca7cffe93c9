package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
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
        return new LearntNames(lexicons, TreeEnsemble.load(MODEL, NameFeature.COUNT));
    }

    @Override
    public void apply(AnnotatedText text, NameBoard board) {
        List<NameSpan> names = new ArrayList<>();
        NameTable table = new NameTable(text, board, lexicons);
        table.forEachSentence((sentence, rows) -> names.addAll(choose(text, board, sentence, rows)));
        board.clear(0, text.tokens().size());
        names.forEach(board::put);
    }

    private boolean isKnown(AnnotatedText text, NameSpan name) {
        String form = Forms.of(text, name);
        return switch (name.label()) {
            case LOCATION ->
                lexicons.placeNames().find(form).isPresent()
                        && !lexicons.ambiguousPlaces().containsKey(form);
            case ORGANIZATION ->
                lexicons.acronyms().isOrganization(form) || lexicons.acronyms().isOrganizationName(form);
            default -> false;
        };
    }

    private List<NameSpan> choose(AnnotatedText text, NameBoard board, Sentence sentence, List<NameTable.Row> rows) {
        List<NameChoice.Option> options = new ArrayList<>();
        for (NameTable.Row row : rows) {
            double worth = model.probability(row.features()) - LEAST_PROBABILITY;
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
