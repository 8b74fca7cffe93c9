package org.onrecord.examples.evaluation.speed;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.onrecord.examples.evaluation.gold.JsonLines;

/**
 * The program that one JVM of a speed run runs: loads a contestant, extracts from the first text, warms up, and extracts
 * from all texts on one thread. Prints a line that begins with a {@link Key} as soon as it knows each figure.
 */
public final class SpeedProbe {

    private SpeedProbe() {}

    /** What a line of the output tells. */
    enum Key {
        /** Seconds that the models took to load. */
        LOADED,
        /** The first result is there. */
        FIRST_RESULT,
        /** Seconds that the texts took, warm. */
        EXTRACTED,
        /** Texts that failed. */
        FAILED,
        /** Megabytes of live objects after the run. */
        LIVE_HEAP,
        /** The most megabytes of memory that the process had; missing where the operating system does not tell. */
        PEAK_MEMORY
    }

    /**
     * Runs the probe.
     *
     * @param args the contestant, the file of texts, one a line as a JSON string, and the seconds to warm up
     */
    public static void main(String[] args) throws IOException {
        Contestant contestant = Contestant.valueOf(args[0]);
        List<String> texts =
                JsonLines.read(Path.of(args[1]), line -> line.path("text").asText());
        long warmUpSeconds = Long.parseLong(args[2]);

        Stopwatch loading = Stopwatch.createStarted();
        Consumer<String> extractor = contestant.load();
        print(Key.LOADED, loading.elapsed(TimeUnit.MILLISECONDS) / 1000.0);
        extractor.accept(texts.get(0));
        print(Key.FIRST_RESULT, 0);

        warmUp(extractor, texts, warmUpSeconds);
        Stopwatch extracting = Stopwatch.createStarted();
        int failed = extractAll(extractor, texts);
        print(Key.EXTRACTED, extracting.elapsed(TimeUnit.MILLISECONDS) / 1000.0);
        print(Key.FAILED, failed);
        try {
            System.gc();
            print(
                    Key.LIVE_HEAP,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        } finally {
            // The models must be live until they have been weighed.
            Reference.reachabilityFence(extractor);
        }
        printPeakMemory();
        System.exit(0);
    }

    private static void warmUp(Consumer<String> extractor, List<String> texts, long seconds) {
        Stopwatch stopwatch = Stopwatch.createStarted();
        for (int i = 0; stopwatch.elapsed(TimeUnit.SECONDS) < seconds; i = (i + 1) % texts.size()) {
            extractAll(extractor, List.of(texts.get(i)));
        }
    }

    private static int extractAll(Consumer<String> extractor, List<String> texts) {
        int failed = 0;
        for (String text : texts) {
            try {
                extractor.accept(text);
            } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
                failed++;
            }
        }
        return failed;
    }

    private static void printPeakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return;
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                print(Key.PEAK_MEMORY, Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024 / 1e6);
            }
        }
    }

    private static void print(Key key, double value) {
        System.out.println(key + " " + value);
        System.out.flush();
    }
}
