package org.onrecord.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The shortest program, with the real models. */
class HelloOnRecordTest {

    @Test
    void printsWhoSaidWhat() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            HelloOnRecord.main(new String[0]);
        } finally {
            System.setOut(standardOutput);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Teresa Okafor: The bridge is safe")
                .contains("I cross it every day.");
    }
}
