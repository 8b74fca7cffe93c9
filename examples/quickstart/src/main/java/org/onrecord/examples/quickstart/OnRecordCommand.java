package org.onrecord.examples.quickstart;

import org.onrecord.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code onrecord}, which only holds its subcommands.
 *
 * <p>Exit codes: 0 if all went well, 1 if some documents failed and their error lines are in the output, 2 if the
 * command could not do its work at all: wrong usage, unreadable input, output that cannot be written.
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
            " 2:wrong usage, unreadable input or unwritable output"
        })
public final class OnRecordCommand {

    private OnRecordCommand() {}

    /**
     * Runs the command and ends the JVM with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(commandLine(new ExtractCommand()).execute(args));
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
            command.getErr().println("onrecord: " + failure.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        command.getErr().println("onrecord: unexpected failure, please report it with what follows");
        failure.printStackTrace(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
