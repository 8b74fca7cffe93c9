package org.onrecord.examples.evaluation.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Span;

class VerbReplacerTest {

    private final VerbReplacer replacer = new VerbReplacer(List.of(
            line("said", "[.,]", "put it"), line("said", "", "quipped", "averred"), line("told", "", "apprised")));

    @Test
    void verbsComeInTurnAndBeginAnew() {
        assertThat(reword("Ann said it, Bo said it, Cy said it."))
                .isEqualTo("Ann quipped it, Bo averred it, Cy quipped it.");
        assertThat(reword("Di said it.")).isEqualTo("Di averred it.");
    }

    @Test
    void firstLineThatFitsIsTaken() {
        assertThat(reword("“So,” she said. She said so.")).isEqualTo("“So,” she put it. She quipped so.");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            Said the mayor: “No.”           | Quipped the mayor: “No.”
            He went. “Told you,” she cried. | He went. “Apprised you,” she cried.
            MAYOR SAID TO RESIGN            | MAYOR QUIPPED TO RESIGN
            Edward Said told us.            | Edward Said apprised us.
            the aforesaid he-said affair    | the aforesaid he-said affair
            he said--and left               | he quipped--and left
            """, delimiter = '|')
    void caseAndWordBoundariesAreKept(String text, String reworded) {
        assertThat(reword(text)).isEqualTo(reworded);
    }

    @Test
    void namesStayAsTheyAre() {
        String text = "He said that “What She said” is a film.";

        Span title = new Span(text.indexOf("What"), text.indexOf("”"));
        assertThat(replacer.replacements(text, List.of(title)).applyTo(text))
                .isEqualTo("He quipped that “What She said” is a film.");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            She told him to leave.        | She instructed him to leave.
            She told a story.             | She recounted a story.
            She told him that it rained.  | She informed him that it rained.
            It rained, she added.         | It rained, she interjected.
            It rained , she added .         | It rained , she interjected .
            She added ten more.           | She appended ten more.
            She says so and wrote so.     | She mentions so and penned so.
            """, delimiter = '|')
    void verbsOfTheListFitTheSyntax(String text, String reworded) {
        VerbReplacer listed = new VerbReplacer(RareVerbs.all());

        assertThat(listed.replacements(text, List.of()).applyTo(text)).isEqualTo(reworded);
    }

    private String reword(String text) {
        return replacer.replacements(text, List.of()).applyTo(text);
    }

    private static RareVerbs line(String verb, String follows, String... rarer) {
        return new RareVerbs(verb, Pattern.compile(follows), List.of(rarer));
    }
}
