package org.onrecord.cases;

import java.util.List;
import org.onrecord.Extraction;
import org.onrecord.InvariantChecker;

/**
 * What came of one case.
 *
 * @param linguisticCase the case
 * @param extraction what was found in its text
 * @param outcomes how each of its expectations came out, in the same order
 * @param brokenInvariants what does not hold though it must for any text
 */
record CaseCheck(
        LinguisticCase linguisticCase, Extraction extraction, List<Outcome> outcomes, List<String> brokenInvariants) {
    /** Compares an extraction with the expectations and the invariants. */
    static CaseCheck of(LinguisticCase linguisticCase, Extraction extraction) {
        Expectations expectations = new Expectations(linguisticCase.text(), extraction);
        return new CaseCheck(
                linguisticCase,
                extraction,
                linguisticCase.expectations().stream()
                        .map(expected -> new Outcome(expected, expectations.complaints(expected)))
                        .toList(),
                InvariantChecker.violations(linguisticCase.text(), extraction));
    }

    boolean passes() {
        return brokenInvariants.isEmpty() && outcomes.stream().allMatch(Outcome::isMet);
    }

    /** Gives each line of expectation to whom it concerns. */
    private static final class Expectations {
        private final Extraction extraction;
        private final QuoteExpectations quotes;
        private final EntityExpectations people;
        private final EntityExpectations organizations;
        private final EntityExpectations places;

        Expectations(String text, Extraction extraction) {
            this.extraction = extraction;
            quotes = new QuoteExpectations(text, extraction);
            people = new EntityExpectations(extraction.people());
            organizations = new EntityExpectations(extraction.organizations());
            places = new EntityExpectations(extraction.places());
        }

        List<String> complaints(Expectation expected) {
            return switch (expected.key()) {
                case QUOTE -> quotes.quote(expected);
                case WORDS -> quotes.words(expected);
                case INDIRECT -> quotes.indirect(expected);
                case NO_SPEAKER -> quotes.noSpeaker(expected);
                case NO_SPEECH -> quotes.noSpeech(expected);
                case PERSON -> people.present(expected);
                case ORGANIZATION -> organizations.present(expected);
                case PLACE -> places.present(expected);
                case NOT_A_PERSON -> people.absent(expected);
                case NOT_AN_ORGANIZATION -> organizations.absent(expected);
                case NOT_A_PLACE -> places.absent(expected);
                case WARNING -> warning(expected);
                case QUOTES ->
                    count(
                            expected,
                            extraction.quotes().stream()
                                    .filter(QuoteExpectations::standsInMarks)
                                    .count());
                case INDIRECT_QUOTES ->
                    count(
                            expected,
                            extraction.quotes().stream()
                                    .filter(quote -> !QuoteExpectations.standsInMarks(quote))
                                    .count());
                case PEOPLE -> count(expected, extraction.people().size());
                case ORGANIZATIONS -> count(expected, extraction.organizations().size());
                case PLACES -> count(expected, extraction.places().size());
                case WARNINGS -> count(expected, extraction.warnings().size());
            };
        }

        private List<String> warning(Expectation expected) {
            Wording wording = new Wording(expected.subject());
            return extraction.warnings().stream().anyMatch(wording::occursIn)
                    ? List.of()
                    : List.of("no warning says so");
        }

        private static List<String> count(Expectation expected, long actual) {
            return actual == expected.count() ? List.of() : List.of("there are " + actual);
        }
    }
}
