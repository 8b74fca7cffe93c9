package org.onrecord.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The programs, with the real models. */
class ExamplesTest {

    @Test
    void medicines() {
        assertThat(linesOf(Medicines::main))
                .containsExactlyInAnyOrder(
                        "ibuprofen (M01AE01): 1 times",
                        "paracetamol (N02BE01): 1 times",
                        "morphine (N02AA01): 2 times");
    }

    @Test
    void weapons() {
        assertThat(linesOf(Weapons::main))
                .contains("WEAPON [cluster bombs, cluster bomb]", "WEAPON [Cluster munitions]");
    }

    @Test
    void topics() {
        assertThat(linesOf(Topics::main))
                .anyMatch(line -> line.startsWith("Ilse Marten on [health]: We treat burns"))
                .anyMatch(line -> line.startsWith("Lena Fors on [health, money, politics]: The price"));
    }

    @Test
    void acronyms() {
        assertThat(linesOf(Acronyms::main))
                .containsExactly("[Border Health Service, BHS] stands for Border Health Service");
    }

    @Test
    void bundle() {
        assertThat(linesOf(CrisisDesk::main))
                .contains("MEDICINE morphine", "WEAPON cluster bomb", "AMOUNT 155 t")
                .anyMatch(line -> line.startsWith("[war] Cluster munitions"));
    }

    private static List<String> linesOf(Consumer<String[]> program) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOutput = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.accept(new String[0]);
        } finally {
            System.setOut(standardOutput);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
