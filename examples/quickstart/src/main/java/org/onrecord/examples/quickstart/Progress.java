package org.onrecord.examples.quickstart;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a batch has come, on standard error; shown only to a person who can see it beside the output. */
final class Progress implements AutoCloseable {

    private static final long UNKNOWN = -1;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** Returns a progress that nobody sees. */
    static Progress hidden() {
        return new Progress(Optional.empty());
    }

    /** Returns a bar with the rate and the time left, if the inputs tell how many documents they hold. */
    static Progress of(List<DocumentSource> sources, int width) {
        return new Progress(Optional.of(new ProgressBarBuilder()
                .setTaskName("Extracting")
                .setUnit(" documents", 1)
                .setInitialMax(total(sources))
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err, width - 1))
                .build()));
    }

    private static long total(List<DocumentSource> sources) {
        long total = 0;
        for (DocumentSource source : sources) {
            OptionalLong count;
            try {
                count = source.count();
            } catch (IOException e) {
                // Whoever reads the documents will meet the same error and tell of it.
                return UNKNOWN;
            }
            if (count.isEmpty()) {
                return UNKNOWN;
            }
            total += count.getAsLong();
        }
        return total;
    }

    /** Tells that one more document is done. */
    void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
