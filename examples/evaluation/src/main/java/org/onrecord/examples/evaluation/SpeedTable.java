package org.onrecord.examples.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.onrecord.examples.evaluation.speed.SpeedResult;

/** Speed results as Markdown, two of them side by side. */
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

    /** Returns the table of both; the ratio says how many times better ours is. */
    String of(SpeedResult ours, SpeedResult theirs) {
        StringBuilder table = new StringBuilder(heading())
                .append(String.format(
                        Locale.ROOT,
                        "| | %s | %s | ratio |%n|---|---:|---:|---:|%n",
                        ours.contestant().title(),
                        theirs.contestant().title()));
        for (Row row : rows()) {
            double a = row.figure().applyAsDouble(ours);
            double b = row.figure().applyAsDouble(theirs);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | " + row.format() + " | " + row.format() + " | %.1f× |%n",
                    row.name(),
                    a,
                    b,
                    row.moreIsBetter() ? a / b : b / a));
        }
        return table.append(
                        String.format(Locale.ROOT, "| failed texts | %d | %d | |%n", ours.failed(), theirs.failed()))
                .toString();
    }

    /** Returns the table of OnRecord alone. */
    String of(SpeedResult ours) {
        StringBuilder table = new StringBuilder(heading())
                .append(String.format(
                        Locale.ROOT, "| | %s |%n|---|---:|%n", ours.contestant().title()));
        for (Row row : rows()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | " + row.format() + " |%n",
                    row.name(),
                    row.figure().applyAsDouble(ours)));
        }
        return table.append(String.format(Locale.ROOT, "| failed texts | %d |%n", ours.failed()))
                .toString();
    }

    private String heading() {
        return String.format(
                Locale.ROOT,
                "%,d texts, %,d tokens, Java %s, %d processors%n%n",
                texts,
                tokens,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors());
    }

    private record Row(String name, String format, boolean moreIsBetter, ToDoubleFunction<SpeedResult> figure) {}

    private List<Row> rows() {
        return List.of(
                new Row("tokens a second, one warm thread", "%,.0f", true, this::rate),
                new Row("load time, s", "%.1f", false, SpeedResult::loadSeconds),
                new Row("first result from a cold start, s", "%.1f", false, SpeedResult::firstResultSeconds),
                new Row("live heap, MB", "%,.0f", false, SpeedResult::liveHeapMegabytes),
                new Row("peak memory of the process, MB", "%,.0f", false, SpeedTable::peakMemory));
    }

    private double rate(SpeedResult result) {
        return tokens / result.extractSeconds();
    }

    private static double peakMemory(SpeedResult result) {
        OptionalDouble peak = result.peakMemoryMegabytes();
        return peak.orElse(Double.NaN);
    }
}
