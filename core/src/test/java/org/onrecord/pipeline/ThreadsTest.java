package org.onrecord.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.onrecord.Input;
import org.onrecord.OnRecord;
import org.onrecord.Result;

/** Two threads give the same results as one, in the same order, on a hundred documents. */
class ThreadsTest {

    private static final int DOCUMENTS = 100;
    private static final int PARAGRAPHS = 12;

    private static List<Input> inputs = List.of();
    private static List<Result> byOneThread = List.of();

    @BeforeAll
    static void extractOnOneThread() throws IOException, URISyntaxException {
        inputs = documents(paragraphs());
        byOneThread = extract(1);
        assertThat(byOneThread).hasSize(DOCUMENTS).hasOnlyElementsOfType(Result.Success.class);
    }

    @RepeatedTest(5)
    void twoThreadsGiveTheSameResults() {
        assertThat(extract(2)).isEqualTo(byOneThread);
    }

    private static List<Result> extract(int threads) {
        OnRecord onRecord = OnRecord.builder().threads(threads).build();
        try (Stream<Result> results = onRecord.extractAll(inputs)) {
            return results.toList();
        }
    }

    /** The texts of the linguistic cases, cut into paragraphs. */
    private static List<String> paragraphs() throws IOException, URISyntaxException {
        List<String> paragraphs = new ArrayList<>();
        Path folder = Path.of(ThreadsTest.class.getResource("/cases").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.length() > 60 && !line.startsWith("#") && !line.contains("|"))
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    /** Documents of paragraphs drawn by a fixed seed: different lengths, people who meet in no other document. */
    private static List<Input> documents(List<String> paragraphs) {
        Random random = new Random(17);
        List<Input> documents = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            List<String> drawn = new ArrayList<>(paragraphs);
            Collections.shuffle(drawn, random);
            documents.add(Input.of(
                    "document-" + i, String.join("\n\n", drawn.subList(0, 1 + random.nextInt(PARAGRAPHS)))));
        }
        return documents;
    }
}
