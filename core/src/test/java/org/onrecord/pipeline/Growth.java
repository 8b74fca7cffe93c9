package org.onrecord.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.onrecord.SharedOnRecord;

/** How the time that a text takes grows with its length. */
final class Growth {

    static final int TIMES_LONGER = 4;
    /** Halfway, as factors go, between growth with the length and with its square. */
    static final double MOST_TIMES_SLOWER = 8;
    /** Other processes may slow one measurement, but hardly all. */
    private static final int ATTEMPTS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** How many times as much time a text takes as one a quarter as long; the least of some measurements. */
    static double timesSlower(String text, String longer) {
        secondsFor(text);
        double timesSlower = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && timesSlower >= MOST_TIMES_SLOWER; i++) {
            double seconds = secondsFor(text);
            timesSlower = Math.min(timesSlower, secondsFor(longer) / seconds);
        }
        return timesSlower;
    }

    private static double secondsFor(String text) {
        long begin = THREADS.getCurrentThreadCpuTime();
        SharedOnRecord.get().extract(text);
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
