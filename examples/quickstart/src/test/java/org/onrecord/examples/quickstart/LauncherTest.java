package org.onrecord.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts of the examples hand to Java, for which another program stands in. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path home;

    @Test
    void givesJavaAnEmptyStandardInputInPlaceOfAClosedOne() throws IOException, InterruptedException {
        assertThat(run("cat && echo the end", "<&-")).isEqualTo("the end\n");
    }

    @Test
    void givesJavaTheStandardInput() throws IOException, InterruptedException {
        assertThat(run("cat", "<<<text")).isEqualTo("text\n");
    }

    private String run(String java, String redirection) throws IOException, InterruptedException {
        Path program = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(program, "#!/usr/bin/env bash\n" + java + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "source ../launcher.bash; run_java " + redirection)
                .redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", home.toString());
        Process process = shell.start();
        try (Reader output = process.inputReader()) {
            String text = CharStreams.toString(output);
            process.waitFor();
            return text;
        }
    }
}
