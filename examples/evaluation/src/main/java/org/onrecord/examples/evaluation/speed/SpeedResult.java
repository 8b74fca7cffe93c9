package org.onrecord.examples.evaluation.speed;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How fast a contestant was.
 *
 * @param contestant who
 * @param loadSeconds how long the models took to load
 * @param firstResultSeconds how long it took from the start of the JVM to the first result
 * @param extractSeconds how long all texts took on one warm thread
 * @param failed how many texts failed
 * @param liveHeapMegabytes live objects after the run
 * @param peakMemoryMegabytes the most memory that the process had; empty where the operating system does not tell
 */
public record SpeedResult(
        Contestant contestant,
        double loadSeconds,
        double firstResultSeconds,
        double extractSeconds,
        int failed,
        double liveHeapMegabytes,
        OptionalDouble peakMemoryMegabytes) {

    public SpeedResult {
        Objects.requireNonNull(contestant, "contestant");
        Objects.requireNonNull(peakMemoryMegabytes, "peakMemoryMegabytes");
    }
}
