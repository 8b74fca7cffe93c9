package org.onrecord.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.lexicon.Lexicons;

/** Finds the names of people, organizations and places: the tagger proposes, rules mend. Thread-safe. */
final class NameFinder {

    private final Lexicons lexicons;
    private final ImmutableList<NameRule> rules;

    NameFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
        NotNames notNames = new NotNames(lexicons);
        this.rules = ImmutableList.of(
                new TaggerNames(lexicons),
                notNames,
                new PersonEdges(lexicons, notNames),
                new TitledNames(lexicons),
                new NationalOrganizations(lexicons),
                new JoinedOrganizations(lexicons.organizationHeads()),
                new BracketedAcronyms(),
                new SpeakingNames(lexicons, notNames),
                new RepeatedNames(lexicons.honorifics(), notNames),
                new KnownNames(lexicons, notNames),
                new EventNames(lexicons.eventNouns()));
    }

    /**
     * The names of the text, in text order, without overlap.
     *
     * @param given the user's: rules that learn from the names of the text learn from them, too, but undo none
     */
    List<NameMention> find(AnnotatedText text, GivenNames given) {
        NameBoard board = new NameBoard(text.tokens().size());
        rules.get(0).apply(text, board);
        given.putOn(board);
        for (NameRule rule : rules.subList(1, rules.size())) {
            rule.apply(text, board);
        }
        given.putOn(board);
        TitleReader titles = new TitleReader(text, lexicons.honorifics());
        List<NameMention> names = new ArrayList<>();
        for (NameSpan name : board.names()) {
            if (name.label() == NameLabel.PERSON && titles.isTitleOnly(name)) {
                continue;
            }
            names.add(name.label() == NameLabel.PERSON ? titles.withoutTitles(name) : mention(name, name.begin()));
        }
        return names;
    }

    private static NameMention mention(NameSpan name, int titleBegin) {
        return new NameMention(name.begin(), name.end(), name.label(), titleBegin);
    }
}
