package org.onrecord.examples.quickstart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.BatchEntry;
import org.onrecord.Extraction;
import org.onrecord.Input;
import org.onrecord.Quote;
import org.onrecord.QuoteKind;
import org.onrecord.Result;
import org.onrecord.Span;
import picocli.CommandLine;

/**
 * The command line with a stand-in for the models: it finds one quote in every text, which is all of it, and fails on
 * texts with the word "boom".
 */
final class Command {

    private InputStream standardInput = InputStream.nullInputStream();
    private final List<Input> extracted = new ArrayList<>();
    private final List<Integer> loadedWithThreads = new ArrayList<>();

    Command withInput(String text) {
        return withInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    Command withInput(InputStream bytes) {
        standardInput = bytes;
        return this;
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, arguments).withOutput(out.toString(StandardCharsets.UTF_8));
    }

    Outcome run(OutputStream out, String... arguments) {
        StringWriter errors = new StringWriter();
        ExtractCommand extract = new ExtractCommand(this::load, standardInput, out, new Terminal(false, false, 80));
        CommandLine command = OnRecordCommand.commandLine(extract).setErr(new PrintWriter(errors, true));
        int exitCode = command.execute(arguments);
        return new Outcome(exitCode, "", errors.toString());
    }

    /** The documents that came to be extracted. */
    List<Input> extracted() {
        return extracted;
    }

    /** The numbers of threads with which the models were loaded: none if they were not. */
    List<Integer> loadedWithThreads() {
        return loadedWithThreads;
    }

    private Extractor load(int threads) {
        loadedWithThreads.add(threads);
        return this::extractAll;
    }

    private Stream<Result> extractAll(Stream<BatchEntry> documents) {
        return documents.map(document -> document instanceof Input input ? extract(input) : (Result.Failure) document);
    }

    private Result extract(Input input) {
        extracted.add(input);
        String text = input.text();
        if (text.contains("boom")) {
            return Result.Failure.of(input.id(), new IllegalStateException("it went boom"));
        }
        if (text.isBlank()) {
            return new Result.Success(Extraction.empty(input.id()));
        }
        Quote quote = new Quote(
                "q1",
                QuoteKind.DIRECT,
                text,
                List.of(new Span(0, text.length())),
                Optional.empty(),
                Optional.empty(),
                0.5);
        return new Result.Success(
                new Extraction(input.id(), List.of(), List.of(), List.of(), List.of(), List.of(quote), List.of()));
    }

    /**
     * What became of a run.
     *
     * @param exitCode its exit code
     * @param output what it wrote to standard output
     * @param errors what it wrote to standard error
     */
    record Outcome(int exitCode, String output, String errors) {

        Outcome withOutput(String newOutput) {
            return new Outcome(exitCode, newOutput, errors);
        }

        List<String> outputLines() {
            return output.lines().toList();
        }
    }
}
