package org.onrecord.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cuts the texts of case files short, at the front and at the end, so that marks lose their partners, names their
 * halves and characters their surrogates: nothing may throw, and the invariants must hold for what is left.
 */
class CutTextsTest {
    private static final String DELICATE = "“”„‘’'\"«»‹›`—-…:&<>\n\r\t";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("uglyTexts")
    @Timeout(60)
    void nothingThrowsWhereTheTextIsCutAtADelicatePlace(String file, String title, String text) {
        assertThat(failures(text, offset -> isDelicate(text, offset))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("allTexts")
    @Timeout(120)
    @Tag("slow")
    void nothingThrowsWhereverTheTextIsCut(String file, String title, String text) {
        assertThat(failures(text, offset -> true)).isEmpty();
    }

    static Stream<Arguments> uglyTexts() {
        return allTexts().filter(arguments -> arguments.get()[0].equals("ugly.txt"));
    }

    static Stream<Arguments> allTexts() {
        return CaseFile.all().stream()
                .flatMap(file -> file.cases().stream().map(c -> Arguments.of(file.name(), c.title(), c.text())));
    }

    private static List<String> failures(String text, IntPredicate where) {
        List<String> failures = new ArrayList<>();
        IntStream.rangeClosed(0, text.length()).filter(where).forEach(offset -> {
            Failures.of(text.substring(0, offset)).ifPresent(failures::add);
            Failures.of(text.substring(offset)).ifPresent(failures::add);
        });
        return failures;
    }

    /** Tells whether a mark or a line break stands beside the offset, or a surrogate pair around it. */
    private static boolean isDelicate(String text, int offset) {
        return IntStream.of(offset - 1, offset)
                .filter(i -> i >= 0 && i < text.length())
                .anyMatch(i -> DELICATE.indexOf(text.charAt(i)) >= 0 || Character.isSurrogate(text.charAt(i)));
    }
}
