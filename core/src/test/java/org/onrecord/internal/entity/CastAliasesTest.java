package org.onrecord.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.CastMember;

class CastAliasesTest {
    private static final CastMember MARIA = CastMember.of("Maria Lindqvist", "Hall");
    private static final CastMember PETER = CastMember.of("Peter Hall");

    @Test
    void warnsOfNothingIfEachAliasIsOnesOwn() {
        assertThat(CastAliases.of(List.of(
                                CastMember.of("Elizabeth Bennet", "Lizzy", "Eliza"),
                                CastMember.of("Fitzwilliam Darcy", "Darcy"),
                                CastMember.of("Georgiana Darcy")))
                        .warnings())
                .isEmpty();
    }

    @Test
    void anAliasThatIsAnothersSurnameMeansTheOther() {
        CastAliases aliases = CastAliases.of(List.of(MARIA, PETER));
        assertThat(aliases.memberOf("hall")).isEqualTo(1);
        assertThat(aliases.warnings())
                .containsExactly(
                        "the cast's name \"Hall\" may mean Maria Lindqvist or Peter Hall; it is taken for Peter Hall");
    }

    @Test
    void anAliasOfTwoMeansTheOneWhoHasItInTheName() {
        CastAliases aliases = CastAliases.of(List.of(MARIA, CastMember.of("Peter Hall", "hall")));
        assertThat(aliases.memberOf("hall")).isEqualTo(1);
        assertThat(aliases.warnings()).hasSize(1);
    }

    @Test
    void anAliasOfTwoThatIsInNeitherNameMeansTheFirst() {
        CastAliases aliases =
                CastAliases.of(List.of(CastMember.of("Maria Lindqvist", "Boss"), CastMember.of("Peter Hall", "Boss")));
        assertThat(aliases.memberOf("boss")).isZero();
        assertThat(aliases.warnings())
                .containsExactly(
                        "the cast's name \"Boss\" may mean Maria Lindqvist or Peter Hall; it is taken for Maria Lindqvist");
    }

    @Test
    void anAliasThatIsTheSurnameOfSeveralOthersMeansTheOneWhoWasGivenIt() {
        CastAliases aliases = CastAliases.of(List.of(PETER, CastMember.of("Anna Hall"), MARIA));
        assertThat(aliases.memberOf("hall")).isEqualTo(2);
        assertThat(aliases.warnings()).hasSize(1);
    }

    @Test
    void aPersonNamedTwiceIsToldOnce() {
        assertThat(CastAliases.of(List.of(CastMember.of("Peter Hall", "Pete"), CastMember.of("Peter Hall", "Pete")))
                        .warnings())
                .containsExactly("the cast names Peter Hall 2 times; name each person once");
    }
}
