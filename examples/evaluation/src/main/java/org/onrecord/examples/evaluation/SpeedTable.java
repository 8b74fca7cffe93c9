package org.onrecord.examples.evaluation;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.onrecord.examples.evaluation.speed.SpeedResult;

/** Two speed results side by side as Markdown. */
final class SpeedTable {

    private final int texts;
    private final long tokens;

    /**
     * A table of runs over certain texts.
     *
     * @param texts how many there are
     * @param tokens how many tokens they have together
     */
    SpeedTable(int texts, long tokens) {
        this.texts = texts;
        this.tokens = tokens;
    }

    /** Returns the table; the ratio says how many times better ours is. */
    String of(SpeedResult ours, SpeedResult theirs) {
        return String.format(
                        Locale.ROOT,
                        "%,d texts, %,d tokens, Java %s, %d processors%n%n| | %s | %s | ratio |%n|---|---:|---:|---:|%n",
                        texts,
                        tokens,
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        ours.contestant().title(),
                        theirs.contestant().title())
                + more("tokens a second, one warm thread", "%,.0f", ours, theirs, this::rate)
                + less("load time, s", "%.1f", ours, theirs, SpeedResult::loadSeconds)
                + less("first result from a cold start, s", "%.1f", ours, theirs, SpeedResult::firstResultSeconds)
                + less("live heap, MB", "%,.0f", ours, theirs, SpeedResult::liveHeapMegabytes)
                + less("peak memory of the process, MB", "%,.0f", ours, theirs, SpeedTable::peakMemory)
                + String.format(Locale.ROOT, "| failed texts | %d | %d | |%n", ours.failed(), theirs.failed());
    }

    private double rate(SpeedResult result) {
        return tokens / result.extractSeconds();
    }

    private static double peakMemory(SpeedResult result) {
        OptionalDouble peak = result.peakMemoryMegabytes();
        return peak.orElse(Double.NaN);
    }

    private static String more(
            String name, String format, SpeedResult ours, SpeedResult theirs, ToDoubleFunction<SpeedResult> figure) {
        double a = figure.applyAsDouble(ours);
        double b = figure.applyAsDouble(theirs);
        return row(name, format, a, b, a / b);
    }

    private static String less(
            String name, String format, SpeedResult ours, SpeedResult theirs, ToDoubleFunction<SpeedResult> figure) {
        double a = figure.applyAsDouble(ours);
        double b = figure.applyAsDouble(theirs);
        return row(name, format, a, b, b / a);
    }

    private static String row(String name, String format, double ours, double theirs, double ratio) {
        return String.format(
                Locale.ROOT, "| %s | " + format + " | " + format + " | %.1f× |%n", name, ours, theirs, ratio);
    }
}
