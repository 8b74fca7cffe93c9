package org.onrecord.examples.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.examples.evaluation.gold.JsonLines;
import org.onrecord.examples.evaluation.speed.Contestant;
import org.onrecord.examples.evaluation.speed.SpeedResult;
import org.onrecord.examples.evaluation.speed.SpeedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The subcommand {@code speed}: times OnRecord and CoreNLP's own pipeline on the same texts, one after the other. */
@Command(
        name = "speed",
        description = "Times OnRecord and CoreNLP's quote pipeline on the same texts, each in a JVM of its own, and"
                + " prints a Markdown table.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SpeedCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Plain texts, or JSON Lines whose objects have a field \"text\" (names that end in .jsonl).")
    private List<Path> files = List.of();

    @Option(names = "--sample", paramLabel = "N", description = "Only the first N texts.")
    private int sample = Integer.MAX_VALUE;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "20", description = "20 by default.")
    private int warmUp = 20;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "1500m",
            description = "OnRecord's; 1500m by default.")
    private String heap = "1500m";

    @Option(names = "--stock-heap", paramLabel = "SIZE", defaultValue = "8g", description = "CoreNLP's; 8g by default.")
    private String stockHeap = "8g";

    @Option(names = "--without-indirect", description = "OnRecord looks for no speech without quotation marks.")
    private boolean withoutIndirect;

    @Option(names = "--without-stock", description = "Time OnRecord alone: CoreNLP is too slow for whole novels.")
    private boolean withoutStock;

    @Override
    public Integer call() throws IOException {
        List<String> texts = texts();
        Path file = Files.createTempFile("onrecord-speed", ".jsonl");
        try {
            write(texts, file);
            SpeedRun run = new SpeedRun(file, warmUp);
            SpeedResult ours = run.time(ours(), heap);
            SpeedTable table = new SpeedTable(texts.size(), tokens(texts));
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(withoutStock ? table.of(ours) : table.of(ours, run.time(Contestant.STOCK, stockHeap)));
            out.flush();
        } finally {
            Files.delete(file);
        }
        return 0;
    }

    private Contestant ours() {
        return withoutIndirect ? Contestant.ONRECORD_WITHOUT_INDIRECT : Contestant.ONRECORD;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".jsonl")) {
                texts.addAll(JsonLines.read(file, line -> line.path("text").asText()));
            } else {
                texts.add(Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("the files hold no texts; give others");
        }
        return texts.subList(0, Math.min(sample, texts.size()));
    }

    private static void write(List<String> texts, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (String text : texts) {
                ObjectNode line = JsonNodeFactory.instance.objectNode().put("text", text);
                out.write(line.toString());
                out.write('\n');
            }
        }
    }

    /** CoreNLP's tokenizer counts for both. */
    private static long tokens(List<String> texts) {
        long tokens = 0;
        for (String text : texts) {
            PTBTokenizer<CoreLabel> tokenizer =
                    new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep");
            while (tokenizer.hasNext()) {
                tokenizer.next();
                tokens++;
            }
        }
        return tokens;
    }
}
