package org.onrecord.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.onrecord.SharedOnRecord;

/** How the time that a text takes grows with its length. */
public final class Growth {

    public static final int TIMES_LONGER = 4;
    /** Halfway, as factors go, between growth with the length and with its square. */
    public static final double MOST_TIMES_SLOWER = 8;
    /** Other processes may slow one measurement, but hardly all. */
    private static final int ATTEMPTS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** How many times as much time a text takes as one a quarter as long; the least of some measurements. */
    static double timesSlower(String text, String longer) {
        return timesSlower(
                () -> SharedOnRecord.get().extract(text),
                () -> SharedOnRecord.get().extract(longer));
    }

    /** How many times as much time one work takes as another on a quarter as much; the least of some measurements. */
    public static double timesSlower(Runnable work, Runnable more) {
        secondsFor(work);
        double timesSlower = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS && timesSlower >= MOST_TIMES_SLOWER; i++) {
            double seconds = secondsFor(work);
            timesSlower = Math.min(timesSlower, secondsFor(more) / seconds);
        }
        return timesSlower;
    }

    private static double secondsFor(Runnable work) {
        long begin = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
