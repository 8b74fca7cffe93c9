package org.onrecord.examples.evaluation.stock;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.examples.evaluation.gold.GoldDocument;

/** Has CoreNLP's own pipeline extract from gold documents. */
public final class StockPredictor {

    private final StockPipeline pipeline = new StockPipeline();

    /** Writes the extractions of the documents into a file, in their order; a failed one as an error line. */
    public void predict(List<GoldDocument> documents, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (GoldDocument document : documents) {
                out.write(extract(document).toString());
                out.write('\n');
                out.flush();
            }
        }
    }

    private ObjectNode extract(GoldDocument document) {
        try {
            return new StockExtraction(document.id(), pipeline.annotate(document.text())).toJson();
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("id", document.id());
            line.putObject("error").put("type", e.getClass().getName()).put("message", String.valueOf(e.getMessage()));
            return line;
        }
    }
}
