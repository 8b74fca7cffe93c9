package org.onrecord.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever code the README or the Javadoc shows must be in {@link SampleCode}, which compiles. */
class SamplesCompileTest {
    private static final Path SAMPLES =
            Path.of("src", "test", "java", "org", "onrecord", "documentation", "SampleCode.java");
    private static final Pattern IN_MARKDOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?) \\* }</pre>", Pattern.DOTALL);

    @Test
    void samplesOfTheReadmeCompile() throws IOException {
        List<String> samples = samples(IN_MARKDOWN, Path.of("..", "README.md"));
        assertThat(samples).isNotEmpty();
        assertThat(bare(Files.readString(SAMPLES))).contains(samples);
    }

    @Test
    void samplesOfTheJavadocCompile() throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                samples.addAll(samples(IN_JAVADOC, file));
            }
        }
        assertThat(samples).isNotEmpty();
        assertThat(bare(Files.readString(SAMPLES))).contains(samples);
    }

    private static List<String> samples(Pattern sample, Path file) throws IOException {
        return sample.matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> bare(match.group(1).replaceAll("(?m)^ \\* ?", "")))
                .toList();
    }

    /** The code without comments and white space, since the formatter sets both as it likes. */
    private static String bare(String code) {
        return code.replaceAll("(?m)(?<=\\s)//.*$", "").replaceAll("\\s+", "");
    }
}
