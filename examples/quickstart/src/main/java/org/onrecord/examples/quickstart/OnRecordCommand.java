package org.onrecord.examples.quickstart;

import com.google.common.base.Throwables;
import org.onrecord.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code onrecord}, which only holds its subcommands.
 *
 * <p>Exit codes: 0 if all went well, 1 if some documents failed and their error lines are in the output, 2 if the
 * command could not do its work at all: wrong usage, unreadable input, output that cannot be written; 141, without a
 * word, if who reads standard output has gone, as after {@code | head}.
 */
@Command(
        name = "onrecord",
        description = "People, organizations, places and attributed quotes from English text.",
        mixinStandardHelpOptions = true,
        version = "onrecord 0.1.0-SNAPSHOT",
        subcommands = {ExtractCommand.class, CommandLine.HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all documents were extracted",
            " 1:some documents failed; their error lines are in the output",
            " 2:wrong usage, unreadable input or unwritable output",
            " 141:who reads standard output has gone"
        })
public final class OnRecordCommand {

    private static final String MORE_MEMORY = "; give Java more memory, for example ONRECORD_OPTS=-Xmx3g";
    private static final String UNEXPECTED = "onrecord: unexpected failure, please report it with what follows";

    private OnRecordCommand() {}

    /**
     * Runs the command and ends the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        try {
            return commandLine(new ExtractCommand()).execute(args);
        } catch (OutOfMemoryError e) {
            System.err.println("onrecord: " + e.getMessage() + MORE_MEMORY);
        } catch (Error e) {
            System.err.println(UNEXPECTED);
            e.printStackTrace(System.err);
        }
        // The JVM's own exit code for an error is 1, which here means that every document has its line.
        return CommandLine.ExitCode.USAGE;
    }

    /** The command line around {@code extract}, which tests make with an engine of their own. */
    static CommandLine commandLine(ExtractCommand extract) {
        CommandLine.IFactory fallback = CommandLine.defaultFactory();
        CommandLine.IFactory factory = new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == ExtractCommand.class ? type.cast(extract) : fallback.create(type);
            }
        };
        return new CommandLine(new OnRecordCommand(), factory)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof CommandFailure || failure instanceof ConfigurationException) {
            boolean lacksMemory =
                    Throwables.getCausalChain(failure).stream().anyMatch(OutOfMemoryError.class::isInstance);
            command.getErr().println("onrecord: " + failure.getMessage() + (lacksMemory ? MORE_MEMORY : ""));
            return CommandLine.ExitCode.USAGE;
        }
        command.getErr().println(UNEXPECTED);
        failure.printStackTrace(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
