package org.onrecord.cases;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.SharedOnRecord;

/**
 * Runs all case files, one test a case. {@code -Dcases=marks} runs only the cases whose "file: title" has that in it.
 */
class LinguisticCasesTest {
    private static final String SELECTION = System.getProperty("cases", "");

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.all().stream()
                .map(file -> dynamicContainer(
                        file.name(),
                        file.uri(1),
                        file.cases().stream().filter(c -> isSelected(file, c)).map(c -> test(file, c))));
    }

    private static boolean isSelected(CaseFile file, LinguisticCase linguisticCase) {
        return (file.name() + ": " + linguisticCase.title()).contains(SELECTION);
    }

    private static DynamicTest test(CaseFile file, LinguisticCase linguisticCase) {
        return dynamicTest(
                linguisticCase.title(), file.uri(linguisticCase.line()), () -> run(file.name(), linguisticCase));
    }

    private static void run(String file, LinguisticCase linguisticCase) {
        CaseCheck check = CaseCheck.of(linguisticCase, SharedOnRecord.get().extract(linguisticCase.input()));
        if (linguisticCase.pending().isEmpty()) {
            if (!check.passes()) {
                fail(Picture.of(file, check));
            }
        } else if (!check.brokenInvariants().isEmpty()) {
            fail(Picture.of(file, check));
        } else if (check.passes()) {
            fail(
                    "%s:%d: \"%s\" passes now; take its line \"# pending: …\" away",
                    file, linguisticCase.line(), linguisticCase.title());
        } else {
            abort("pending: " + linguisticCase.pending().get());
        }
    }
}
