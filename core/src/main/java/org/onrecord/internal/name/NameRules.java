package org.onrecord.internal.name;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.lexicon.Lexicons;

/** What the tagger proposes, mended by rules in their order. Thread-safe. */
final class NameRules {

    private final ImmutableList<NameRule> rules;

    private NameRules(NameRule... rules) {
        this.rules = ImmutableList.copyOf(rules);
    }

    /** What finds names before the model judges them. */
    static NameRules proposing(Lexicons lexicons, KnownNames knownNames) {
        NotNames notNames = new NotNames(lexicons);
        return new NameRules(
                new TaggerNames(lexicons),
                notNames,
                new PersonEdges(lexicons, notNames),
                new TitledNames(lexicons),
                new PeerNames(lexicons.people().peerages()),
                new ParticleNames(lexicons),
                new NationalOrganizations(lexicons),
                new JoinedOrganizations(lexicons.things().organizationHeads()),
                new BracketedAcronyms(),
                new SpeakingNames(lexicons, notNames),
                new RepeatedNames(lexicons, notNames),
                knownNames,
                new EventNames(lexicons.things().eventNouns()));
    }

    /** What is certain, whatever the model says. */
    static NameRules certain(Lexicons lexicons, KnownNames knownNames) {
        NotNames notNames = new NotNames(lexicons);
        return new NameRules(
                notNames,
                new TitlesBehind(lexicons, notNames),
                new GivenNamesOfPeople(lexicons),
                new PartsOfNames(lexicons),
                new PartyMembers(lexicons),
                new TitledNames(lexicons),
                new PeerNames(lexicons.people().peerages()),
                new ParticleNames(lexicons),
                knownNames,
                new RepeatedForms(lexicons.people().honorifics()),
                new CompanyShortNames(lexicons),
                new ApposedGivenNames(lexicons),
                new PartedNames(lexicons.people().givenNames()),
                new NicknamedNames(lexicons.people().givenNames()),
                new HeadingNames(),
                new Oaths(),
                new SignNames(lexicons),
                new DialectWords(lexicons),
                new VisitedNames(lexicons),
                new EnteredNames(lexicons),
                new LandscapeNames(lexicons),
                new DatelinePlaces(),
                new ShortPlaceNames(lexicons),
                new JoinedPlaces(lexicons),
                new AcronymNames(lexicons),
                new SchoolNames(lexicons.things().schoolNouns()),
                new EventNames(lexicons.things().eventNouns()));
    }

    void apply(AnnotatedText text, NameBoard board) {
        apply(rules, text, board);
    }

    private static void apply(List<NameRule> rules, AnnotatedText text, NameBoard board) {
        for (NameRule rule : rules) {
            Interruption.check();
            rule.apply(text, board);
        }
    }

    /** Applies the rules, with the names given put in behind the first, so that the others learn from them. */
    void apply(AnnotatedText text, NameBoard board, ToldNames given) {
        rules.get(0).apply(text, board);
        given.putOn(board);
        apply(rules.subList(1, rules.size()), text, board);
    }
}
