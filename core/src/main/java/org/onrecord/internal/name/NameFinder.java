package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/** Finds the names of people, organizations and places: the tagger proposes, rules mend, a model judges. Thread-safe. */
public final class NameFinder {

    private final Lexicons lexicons;
    private final NameRules proposing;
    private final LearntNames learnt;
    private final NameRules certain;

    private NameFinder(Lexicons lexicons, LearntNames learnt) {
        KnownNames knownNames = KnownNames.of(lexicons);
        this.lexicons = lexicons;
        this.proposing = NameRules.proposing(lexicons, knownNames);
        this.learnt = learnt;
        this.certain = NameRules.certain(lexicons, knownNames);
    }

    /**
     * Loads the model.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static NameFinder load(Lexicons lexicons) {
        return new NameFinder(lexicons, LearntNames.load(lexicons));
    }

    /** A finder by the same model and other word lists. */
    public NameFinder with(Lexicons others) {
        return new NameFinder(others, learnt.with(others));
    }

    /**
     * The names of the text, in text order, without overlap.
     *
     * @param given names that are known beforehand: rules that learn from the names of the text learn from them, too, but undo none
     */
    public List<NameMention> find(AnnotatedText text, List<ToldName> given) {
        ToldNames told = new ToldNames(given);
        NameBoard board = new NameBoard(text.tokens().size());
        proposing.apply(text, board, told);
        learnt.apply(text, board);
        certain.apply(text, board);
        told.putOn(board);
        TitleReader titles = new TitleReader(text, lexicons);
        TitleSurnames surnames = TitleSurnames.of(text, lexicons);
        List<NameMention> names = new ArrayList<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON && titles.isTitleOnly(name) && !surnames.isOne(name)) {
                continue;
            }
            names.add(name.label() == NameLabel.PERSON ? titles.withoutTitles(name) : mention(name));
        }
        return names;
    }

    private static NameMention mention(NameSpan name) {
        return new NameMention(name.begin(), name.end(), name.label(), name.begin());
    }
}
