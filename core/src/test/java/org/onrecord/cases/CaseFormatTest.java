package org.onrecord.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.CastMember;
import org.onrecord.Cue;
import org.onrecord.Extraction;
import org.onrecord.Gender;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.Organization;
import org.onrecord.Person;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.SpeakerKind;

/** The form of the case files and the way they are compared; needs no models. */
class CaseFormatTest {
    private static final String FILE = """
            # What this file is about.

            === two parts
            # why: because
            # cast: Ada Quist = Ada, the Countess | gender: FEMALE
            “Go,” Quist said.\\r
            “Now.”
            ---
            quote: Go, … Now. | speaker: Ada Quist | cue: said

            # a comment
            people: 1
            === no expectation
            # pending: some day
            a \\\\ b\\uFEFF
            ---
            """;

    private static final String TEXT = "“Go,” Quist said. “Now.”";

    @Test
    void aBlockHasTitleCommentsTextAndExpectations() {
        List<LinguisticCase> cases = CaseFile.parse("x.txt", FILE).cases();

        assertThat(cases).extracting(LinguisticCase::title).containsExactly("two parts", "no expectation");
        LinguisticCase first = cases.get(0);
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.why()).contains("because");
        assertThat(first.pending()).isEmpty();
        assertThat(first.cast())
                .containsExactly(new CastMember("Ada Quist", List.of("Ada", "the Countess"), Gender.FEMALE));
        assertThat(first.text()).isEqualTo("“Go,” Quist said.\r\n“Now.”");
        assertThat(first.expectations()).extracting(Expectation::line).containsExactly(9, 12);
        assertThat(first.expectations().get(0).parts()).containsExactly("Go,", "Now.");
        assertThat(first.expectations().get(0).attributes())
                .containsEntry("speaker", "Ada Quist")
                .containsEntry("cue", "said");

        LinguisticCase second = cases.get(1);
        assertThat(second.pending()).contains("some day");
        assertThat(second.text()).isEqualTo("a \\ b\uFEFF");
        assertThat(second.expectations()).isEmpty();
    }

    @Test
    void aMistakeInACaseFileIsReportedWithItsLine() {
        assertThatThrownBy(() -> CaseFile.parse("x.txt", "=== t\ntext\n---\nquots: 1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("x.txt:4: Unknown key \"quots\"");
        assertThatThrownBy(() -> CaseFile.parse("x.txt", "\n=== t\ntext\n---\nquote: a | colour: bad\n"))
                .hasMessageStartingWith("x.txt:5: \"quote\" has no attribute \"colour\"");
        assertThatThrownBy(() -> CaseFile.parse("x.txt", "=== t\ntext\n")).hasMessageStartingWith("x.txt:1: ");
        assertThatThrownBy(() -> CaseFile.parse("x.txt", "=== t\ntext\\x\n---\n"))
                .hasMessageStartingWith("x.txt:2: Unknown escape");
        assertThatThrownBy(() -> CaseFile.parse("x.txt", "=== t\ntext\n---\npeople: some\n"))
                .hasMessageStartingWith("x.txt:4: \"people\" needs a number");
    }

    @Test
    void wordingsHaveAlternativesAndPlaceholders() {
        assertThat(new Wording("a *man* / Duke").admits(Optional.of("A tall man here")))
                .isTrue();
        assertThat(new Wording("a *man* / Duke").admits(Optional.of("Duke"))).isTrue();
        assertThat(new Wording("a *man* / Duke").admits(Optional.of("the Duke")))
                .isFalse();
        assertThat(new Wording("-").admits(Optional.empty())).isTrue();
        assertThat(new Wording("-").admits(Optional.of("mayor"))).isFalse();
        assertThat(new Wording("Duke").admits(Optional.empty())).isFalse();
        assertThat(new Wording("Duke").admitsExactly("duke")).isFalse();
    }

    @Test
    void whatHoldsIsMet() {
        assertThat(complaints("quote: Go, … Now. | speaker: Ada Quist | speaker-kind: PERSON | cue: said | lemma: say"))
                .isEmpty();
        assertThat(complaints("quote: Go, … Now. | kind: DIRECT | mention: Quist | at: 1"))
                .isEmpty();
        assertThat(complaints("words: Now. | speaker: Ada *")).isEmpty();
        assertThat(complaints("indirect: Go,” Quist said. “Now")).isEmpty();
        assertThat(complaints("no-speech: Quist said")).isEmpty();
        assertThat(complaints("person: Ada Quist = Quist | gender: FEMALE | role: - | names: 1"))
                .isEmpty();
        assertThat(complaints("person: Ada Quist = …")).isEmpty();
        assertThat(complaints("organization: Acme")).isEmpty();
        assertThat(complaints("not-a-person: Acme")).isEmpty();
        assertThat(complaints("quotes: 1")).isEmpty();
        assertThat(complaints("indirect-quotes: 0")).isEmpty();
        assertThat(complaints("warning: is never")).isEmpty();
        assertThat(complaints("warnings: 1")).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsComplainedAbout() {
        assertThat(complaints("quote: Go,")).containsExactly("no such quote");
        assertThat(complaints("quote: Go, … Now. | speaker: Bea | cue: -"))
                .containsExactlyInAnyOrder(
                        "speaker is \"Ada Quist\", expected Bea (q1)", "cue is \"said\", expected - (q1)");
        assertThat(complaints("no-speaker: Go, … Now.")).containsExactly("the speaker is \"Ada Quist\", expected none");
        assertThat(complaints("no-speech: Now")).isNotEmpty();
        assertThat(complaints("words: Quist")).isNotEmpty();
        assertThat(complaints("indirect: Now.")).isNotEmpty();
        assertThat(complaints("person: Quist")).containsExactly("none has this name");
        assertThat(complaints("person: Ada Quist = Ada, … | gender: MALE")).hasSize(2);
        assertThat(complaints("not-a-person: Quist")).containsExactly("p1 is called so");
        assertThat(complaints("people: 2")).containsExactly("there are 1");
        assertThat(complaints("warning: never opened")).containsExactly("no warning says so");
    }

    @Test
    void twoLinesNeedTwoEntities() {
        LinguisticCase twice = caseOf("person: Ada Quist", "person: Ada Quist");

        CaseCheck check = CaseCheck.of(twice, extraction());

        assertThat(check.outcomes()).extracting(Outcome::isMet).containsExactly(true, false);
        assertThat(check.passes()).isFalse();
    }

    @Test
    void thePictureShowsTextExpectationsAndFindings() {
        CaseCheck check = CaseCheck.of(caseOf("quotes: 1", "quote: Go, … Now. | speaker: Bea"), extraction());

        assertThat(Picture.of("x.txt", check).lines().map(String::strip))
                .contains(
                        "x.txt:1: t",
                        "0 | " + TEXT,
                        "ok     quotes: 1",
                        "WRONG  quote: Go, … Now. | speaker: Bea",
                        "speaker is \"Ada Quist\", expected Bea (q1)",
                        "organization: Acme = Acme",
                        "warning: mark at 3 is never closed")
                .anyMatch(line -> line.startsWith("quote: Go, Now. | kind: DIRECT | speaker: Ada Quist"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void whatACaseQuotesStandsInItsText(CaseFile file) {
        assertThat(file.cases()).isNotEmpty();
        assertThat(file.cases()).extracting(LinguisticCase::title).doesNotHaveDuplicates();
        for (LinguisticCase c : file.cases()) {
            for (Expectation expected : c.expectations()) {
                assertThat(missingStretches(expected, c.text()))
                        .as("%s:%d: %s", file.name(), expected.line(), expected.source())
                        .isEmpty();
            }
        }
    }

    static Stream<CaseFile> files() {
        return CaseFile.all().stream();
    }

    private static List<String> missingStretches(Expectation expected, String text) {
        List<String> stretches = switch (expected.key()) {
            case PERSON, ORGANIZATION, PLACE ->
                expected.variants().stream()
                        .filter(variant -> !variant.equals("…"))
                        .toList();
            default -> expected.key().isStretch() ? expected.parts() : List.of();
        };
        return stretches.stream()
                .filter(stretch -> Stretch.find(stretch, text).isEmpty())
                .toList();
    }

    private static List<String> complaints(String expectation) {
        return CaseCheck.of(caseOf(expectation), extraction()).outcomes().get(0).complaints();
    }

    private static LinguisticCase caseOf(String... expectations) {
        return new LinguisticCase(
                "t",
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                TEXT,
                Stream.of(expectations).map(line -> Expectation.parse(5, line)).collect(Collectors.toList()));
    }

    private static Extraction extraction() {
        Mention name = new Mention("Quist", new Span(6, 11), MentionKind.NAME);
        return new Extraction(
                Optional.empty(),
                List.of(new Person(
                        "p1", "Ada Quist", List.of("Quist"), Optional.empty(), Gender.FEMALE, 1, List.of(name))),
                List.of(new Organization("o1", "Acme", List.of("Acme"), 0, List.of())),
                List.of(),
                List.of(),
                List.of(new Quote(
                        "q1",
                        QuoteKind.DIRECT,
                        "Go, Now.",
                        List.of(new Span(1, 4), new Span(19, 23)),
                        Optional.of(new Speaker("Ada Quist", SpeakerKind.PERSON, Optional.of("p1"), Optional.of(name))),
                        Optional.of(new Cue("said", new Span(12, 16), "say")),
                        0.9)),
                List.of("mark at 3 is never closed"));
    }
}
