package org.onrecord.examples.evaluation.speed;

import com.google.common.base.Stopwatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** Times a contestant in a JVM of its own. */
public final class SpeedRun {

    private final Path texts;
    private final int warmUpSeconds;

    /**
     * A run.
     *
     * @param texts a file of objects with a field "text", one a line
     * @param warmUpSeconds for how long to extract before the time counts
     */
    public SpeedRun(Path texts, int warmUpSeconds) {
        this.texts = texts;
        this.warmUpSeconds = warmUpSeconds;
    }

    /**
     * Times a contestant.
     *
     * @param contestant who
     * @param heap the most heap that its JVM may have, as {@code -Xmx} takes it
     * @throws IOException if it does not come to its end; its own messages are on standard error
     */
    public SpeedResult time(Contestant contestant, String heap) throws IOException {
        Stopwatch sinceStart = Stopwatch.createStarted();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpeedProbe.class.getName(),
                        contestant.name(),
                        texts.toString(),
                        String.valueOf(warmUpSeconds)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<SpeedProbe.Key, Double> figures = new EnumMap<>(SpeedProbe.Key.class);
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                SpeedProbe.Key key = SpeedProbe.Key.valueOf(line.substring(0, space));
                boolean isMoment = key == SpeedProbe.Key.FIRST_RESULT;
                figures.put(
                        key,
                        isMoment
                                ? sinceStart.elapsed(TimeUnit.MILLISECONDS) / 1000.0
                                : Double.parseDouble(line.substring(space + 1)));
            }
        } finally {
            // Whoever is interrupted or fails above leaves no JVM behind.
            process.destroy();
        }
        return result(contestant, figures);
    }

    private static SpeedResult result(Contestant contestant, Map<SpeedProbe.Key, Double> figures) throws IOException {
        Double peak = figures.get(SpeedProbe.Key.PEAK_MEMORY);
        return new SpeedResult(
                contestant,
                figure(contestant, figures, SpeedProbe.Key.LOADED),
                figure(contestant, figures, SpeedProbe.Key.FIRST_RESULT),
                figure(contestant, figures, SpeedProbe.Key.EXTRACTED),
                (int) figure(contestant, figures, SpeedProbe.Key.FAILED),
                figure(contestant, figures, SpeedProbe.Key.LIVE_HEAP),
                peak == null ? OptionalDouble.empty() : OptionalDouble.of(peak));
    }

    private static double figure(Contestant contestant, Map<SpeedProbe.Key, Double> figures, SpeedProbe.Key key)
            throws IOException {
        Double figure = figures.get(key);
        if (figure == null) {
            throw new IOException("the run of " + contestant.title() + " ended before " + key
                    + "; its messages above say why, and more heap may help");
        }
        return figure;
    }
}
