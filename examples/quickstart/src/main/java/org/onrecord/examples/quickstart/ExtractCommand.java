package org.onrecord.examples.quickstart;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.BatchEntry;
import org.onrecord.CastFile;
import org.onrecord.CastMember;
import org.onrecord.ConfigurationException;
import org.onrecord.OnRecord;
import org.onrecord.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code extract}: texts in, what was found in them out, one result for each, in the same order. */
@Command(
        name = "extract",
        description = "Finds who said what, and who and what is named, in English texts.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "An input is plain text in UTF-8 (no HTML, no PDF), one document whose id is the file's name, or JSON Lines"
                    + " (names that end in .jsonl or .ndjson, or in .json if the first line is an object; standard input"
                    + " that begins with {), one document a line, of which only the text is required:",
            "  {\"id\": \"…\", \"text\": \"…\", \"cast\": [{\"name\": \"…\",",
            "   \"aliases\": [\"…\"], \"gender\": \"FEMALE\"}]}",
            "A document that fails gets an error line in its place:",
            "  {\"id\": \"…\", \"error\": {\"type\": \"…\", \"message\": \"…\"}}"
        })
final class ExtractCommand implements Callable<Integer> {

    private static final int ALL_EXTRACTED = 0;
    private static final int SOME_FAILED = 1;

    /** 128 and the number of the signal that ends other commands when their reader goes. */
    private static final int READER_GONE = 141;

    private final IntFunction<Extractor> extractors;
    private final InputStream standardInput;
    private final OutputStream standardOutput;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Texts or JSON Lines; - is standard input. None: an article that the program brings along.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The same as FILE; may be repeated.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = DocumentSource.STANDARD_STREAM,
            description = "Where results go, replacing the file; - is standard output, the default.")
    private String output = DocumentSource.STANDARD_STREAM;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text: a report to read, the default; json: indented, an array if there may be several"
                    + " documents; jsonl: one document a line.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "auto: told by the name or the first character, the default; text; jsonl.")
    private InputFormat inputFormat = InputFormat.AUTO;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description =
                    "How many documents to work on at once, 1 to 1024; as many as there are processors by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--cast",
            paramLabel = "FILE",
            description = "People known to be in every text, as CoreNLP's quote.charactersPath names them: one a line,"
                    + " NAME;GENDER;ALIAS;ALIAS…")
    private @Nullable Path cast;

    @Option(
            names = {"-v", "--verbose"},
            description = "Log to standard error what is done.")
    private boolean verbose;

    /** The command as the program runs it. */
    ExtractCommand() {
        this(
                ExtractCommand::onRecord,
                new FileInputStream(FileDescriptor.in),
                // Not System.out, which hides when it cannot be written.
                new FileOutputStream(FileDescriptor.out),
                Terminal.detect());
    }

    /**
     * The command with everything that it touches.
     *
     * @param extractors loads the models and returns what extracts on a number of threads
     * @param standardInput what {@code -} means as input
     * @param standardOutput what {@code -} means as output
     * @param terminal what the user sees
     */
    ExtractCommand(
            IntFunction<Extractor> extractors,
            InputStream standardInput,
            OutputStream standardOutput,
            Terminal terminal) {
        this.extractors = extractors;
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
        this.terminal = terminal;
    }

    private static Extractor onRecord(int threads) {
        OnRecord onRecord = OnRecord.builder().threads(threads).build();
        return onRecord::extractAll;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (threads < 1) {
            throw usage("--threads is " + threads + "; give 1 or more");
        }
        if (verbose) {
            // Read when the first logger is made, which is after this.
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
        }
        List<DocumentSource> sources = sources();
        List<CastMember> castOfAll = cast == null ? List.of() : readCast(cast);
        Output results = Output.of(output, standardOutput);
        results.checkIsNone(sources);
        Extractor extractor = extractors.apply(threads);
        return extract(sources, castOfAll, extractor, results);
    }

    private List<DocumentSource> sources() throws CommandFailure {
        List<String> names =
                ImmutableList.<String>builder().addAll(inputs).addAll(files).build();
        if (names.stream().filter(DocumentSource.STANDARD_STREAM::equals).count() > 1) {
            throw usage("standard input (-) is given twice; it can be read only once");
        }
        if (names.isEmpty()) {
            return List.of(DocumentSource.bundledArticle());
        }
        ImmutableList.Builder<DocumentSource> sources = ImmutableList.builder();
        for (String name : names) {
            sources.add(
                    name.equals(DocumentSource.STANDARD_STREAM)
                            ? DocumentSource.standardInput(standardInput, inputFormat)
                            : DocumentSource.file(name, inputFormat));
        }
        return sources.build();
    }

    private static List<CastMember> readCast(Path file) throws CommandFailure {
        try {
            return CastFile.read(file);
        } catch (IOException e) {
            throw CommandFailure.of("cannot read the cast " + file, e);
        } catch (ConfigurationException e) {
            throw new CommandFailure("cannot read the cast: " + e.getMessage(), e);
        }
    }

    private int extract(
            List<DocumentSource> sources, List<CastMember> castOfAll, Extractor extractor, Output destination)
            throws CommandFailure {
        long written = 0;
        long failed = 0;
        boolean outOfMemory = false;
        try (Stream<BatchEntry> documents = Documents.of(sources, castOfAll);
                Stream<Result> results = extractor.extractAll(documents);
                Progress progress = progress(sources, destination);
                ResultSink sink = sink(destination.open(), sources)) {
            for (Iterator<Result> iterator = results.iterator(); iterator.hasNext(); ) {
                Result result = iterator.next();
                sink.write(result);
                written++;
                progress.step();
                if (result instanceof Result.Failure failure) {
                    failed++;
                    outOfMemory |= failure.errorType().equals(OutOfMemoryError.class.getName());
                }
            }
        } catch (UncheckedIOException e) {
            throw new CommandFailure(
                    "reading broke off after " + count(written, "document") + ": " + reason(e)
                            + "; the results up to there are written",
                    e);
        } catch (IOException e) {
            if (destination.isStandardOutput() && isBrokenPipe(e)) {
                return READER_GONE;
            }
            throw new CommandFailure(
                    "cannot write to " + destination.name() + ": " + CommandFailure.reason(e) + "; "
                            + count(written, "result") + (written == 1 ? " is" : " are")
                            + " complete, the last line may be cut; mend that and run again",
                    e);
        }
        report(written, failed, outOfMemory);
        return failed == 0 ? ALL_EXTRACTED : SOME_FAILED;
    }

    /** Tells whether who read the output has gone, as head does; nothing but the system's message says so. */
    private static boolean isBrokenPipe(IOException error) {
        return Ascii.toLowerCase(String.valueOf(error.getMessage())).contains("pipe");
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String reason(UncheckedIOException error) {
        return Optional.ofNullable(error.getCause()).map(CommandFailure::reason).orElse(String.valueOf(error));
    }

    private Progress progress(List<DocumentSource> sources, Output destination) {
        boolean oneText = sources.size() == 1 && sources.get(0).isText();
        boolean resultsAreInTheWay = destination.isStandardOutput() && terminal.showsOutput();
        return terminal.showsErrors() && !oneText && !resultsAreInTheWay
                ? Progress.of(sources, terminal.width())
                : Progress.hidden();
    }

    private ResultSink sink(OutputStream out, List<DocumentSource> sources) {
        return switch (format) {
            case TEXT -> new ReportSink(out, new ReadableReport(terminal.width()));
            case JSON ->
                new PrettyJsonSink(out, sources.size() > 1 || !sources.get(0).isText());
            case JSONL -> new JsonLinesSink(out);
        };
    }

    private void report(long written, long failed, boolean outOfMemory) {
        if (written == 0) {
            errors().println("onrecord: the input holds no documents");
        }
        if (failed > 0) {
            errors().println("onrecord: " + failed + " of " + count(written, "document")
                    + " failed; the output says why");
        }
        if (outOfMemory) {
            errors().println("onrecord: the memory did not suffice for some; set ONRECORD_OPTS=-Xmx3g, or use fewer"
                    + " --threads");
        }
    }

    private PrintWriter errors() {
        return commandSpec().commandLine().getErr();
    }

    private ParameterException usage(String message) {
        return new ParameterException(commandSpec().commandLine(), message);
    }

    private CommandSpec commandSpec() {
        return Optional.ofNullable(spec).orElseThrow();
    }
}
