package org.onrecord.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Span;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Paragraph;

class QuotationFinderTest {

    private static final int MEGABYTE = 1_000_000;

    private final QuotationFinder finder = new QuotationFinder(Set.of("tis", "em"));

    @Test
    void nestedCurlyMarksBelongToTheOuterQuotation() {
        assertThat(words("“He calls it “hell” and lives in it,” she said."))
                .containsExactly("He calls it “hell” and lives in it,");
    }

    @Test
    void aLostClosingMarkDoesNotTurnTheParagraphInsideOut() {
        Quotations found = find("“We never saw it, he said. “Now we have,” she said. “All of us.”");

        assertThat(found.all()).extracting(Quotation::ending).contains(Quotation.Ending.UNCLOSED);
        assertThat(words("“We never saw it, he said. “Now we have,” she said. “All of us.”"))
                .contains("Now we have,", "All of us.");
        assertThat(found.warnings()).containsExactly("quotation mark at 0 is never closed");
    }

    @Test
    void manyLostClosingMarksAreToldInFew() {
        Quotations found = find("“We never saw it, he said.\n\n".repeat(1000));

        assertThat(found.warnings())
                .hasSize(21)
                .startsWith("quotation mark at 0 is never closed")
                .endsWith("and " + (unclosed(found) - 20) + " more quotation marks are never closed");
        assertThat(find("“We never saw it, he said.\n\n".repeat(20)).warnings()).hasSizeLessThanOrEqualTo(20);
    }

    private static long unclosed(Quotations found) {
        return found.all().stream()
                .filter(quotation -> quotation.ending() == Quotation.Ending.UNCLOSED)
                .count();
    }

    @Test
    void aLostClosingMarkDoesNotHideAQuotationWithinALaterSentence() {
        String paragraph = "“We never saw it, he said. Later she called it “a disaster” and left.";

        assertThat(words(paragraph)).containsExactly("We never saw it, he said.", "a disaster");
        assertThat(find(paragraph).warnings()).containsExactly("quotation mark at 0 is never closed");
    }

    @Test
    void anApostropheEndsNoQuotationHoweverLongThisIs() {
        for (int length = 2_990; length < 3_010; length++) {
            String words = "a ".repeat(length / 2) + "b".repeat(length % 2) + "don’t go";
            assertThat(words("‘" + words + "’")).allMatch(found -> found.endsWith("go"));
        }
    }

    @Test
    void aStraightMarkBeforeASpaceOpensAParagraph() {
        assertThat(words("\" Tis a good day,\" he said.")).containsExactly("Tis a good day,");
    }

    @Test
    void aCurlyMarkTurnedTheWrongWayOpensAfterASpace() {
        assertThat(words("He said ”that will do” at once.")).containsExactly("that will do");
    }

    @Test
    void aClosingMarkBehindANumberIsNoInchSign() {
        assertThat(words("He accepted \"about $200,000\" from them and spoke of \"disarray.\""))
                .containsExactly("about $200,000", "disarray.");
    }

    @Test
    void aStraightMarkDoesNotReachOverACurlyOneInTheNextParagraph() {
        assertThat(words("\"They asked about the case.", "“No comment,” he said."))
                .containsExactly("They asked about the case.", "No comment,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "“", "”", "'", "‘", "«", "„a", " \"a", " “a", "“ ", " 'a", " 'a b' ", "7\" x ", "``", "a” \n"
            })
    void takesLinearTimeOnRepeatedMarks(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(text));
    }

    @Test
    void standsAnyMarksAnywhere() {
        String alphabet = "ab A.,7 \t“”\"'‘’«»„‚‹›`-—\ud83c\u00a0\u0000";
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (Quotation quotation : find(text.toString()).all()) {
                assertThat(quotation.outer().begin()).as("%s", text).isGreaterThanOrEqualTo(end);
                assertThat(quotation.outer().contains(quotation.inner()))
                        .as("%s", text)
                        .isTrue();
                end = quotation.outer().end();
            }
        }
    }

    private List<String> words(String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        return find(paragraphs).all().stream()
                .map(q -> q.inner().textIn(text).toString())
                .toList();
    }

    private Quotations find(String... paragraphs) {
        List<Paragraph> spans = new ArrayList<>();
        int begin = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Paragraph(new Span(begin, begin + paragraph.length()), 0, 0));
            begin += paragraph.length() + 2;
        }
        return finder.find(new AnnotatedText(String.join("\n\n", paragraphs), spans, List.of(), List.of()));
    }
}
