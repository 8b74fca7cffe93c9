package org.onrecord.examples.evaluation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.onrecord.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code evaluate}, which only holds its subcommands. Exit codes: 0 done, 2 not done. */
@Command(
        name = "evaluate",
        description = "Measures OnRecord, and CoreNLP's quote pipeline beside it, on gold data.",
        mixinStandardHelpOptions = true,
        version = "evaluate 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReportCommand.class,
            PredictCommand.class,
            StockCommand.class,
            ScoreCommand.class,
            SpeedCommand.class,
            RewordCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Gold data is JSON Lines, one document a line: {\"id\", \"corpus\", \"text\", \"quotes\": [{\"spans\":"
                    + " [[b, e], …], \"kind\", \"speaker\": {\"mention\": [b, e], \"names\": […]}, \"cue\": [b, e],"
                    + " \"type\"}], \"entities\": [{\"type\", \"mentions\": [[b, e], …]}], \"characters\":"
                    + " [[alias, …], …]}; offsets are UTF-16 code units."
        })
public final class EvaluationCommand {

    private EvaluationCommand() {}

    /**
     * Runs the command and ends the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, which tests run, too. */
    static CommandLine commandLine() {
        return new CommandLine(new EvaluationCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    private static int explain(Exception failure, CommandLine command) {
        boolean isForUser = failure instanceof IOException
                || failure instanceof IllegalArgumentException
                || failure instanceof ConfigurationException;
        if (isForUser) {
            command.getErr().println("evaluate: " + describe(failure));
        } else {
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static String describe(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "cannot read " + failure.getMessage() + ": no such file; check the name";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "cannot make the folder " + failure.getMessage() + ": there is a file of that name; choose another";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + ": permission denied; check its mode";
        }
        return String.valueOf(failure.getMessage());
    }
}
