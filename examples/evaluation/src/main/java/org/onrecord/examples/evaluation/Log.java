package org.onrecord.examples.evaluation;

import com.google.common.base.Stopwatch;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Tells on standard error what was done and how long it took, since an evaluation takes minutes. */
final class Log {

    private final CommandSpec command;

    /**
     * A log of a command.
     *
     * @param command the command, which picocli has set by the time that it runs
     */
    Log(@Nullable CommandSpec command) {
        this.command = Objects.requireNonNull(command, "the command has not been set up by picocli");
    }

    /** Does something and tells how long it took. */
    void timed(String what, Step step) throws IOException {
        Stopwatch stopwatch = Stopwatch.createStarted();
        step.run();
        say(what + ": " + stopwatch.elapsed(TimeUnit.SECONDS) + " s");
    }

    /** Prints a line. */
    void say(String line) {
        command.commandLine().getErr().println(line);
        command.commandLine().getErr().flush();
    }

    /** Something that reads or writes files. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
