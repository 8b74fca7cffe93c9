package org.onrecord.examples.evaluation;

import com.google.common.io.Files;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.examples.evaluation.gold.GoldFile;

/**
 * A file of gold data and the files that belong to it.
 *
 * @param name the file's name without folder and extension
 * @param documents its documents
 */
record GoldSet(String name, List<GoldDocument> documents) {

    GoldSet {
        documents = List.copyOf(documents);
    }

    /** Reads a file. */
    static GoldSet read(Path file) throws IOException {
        return new GoldSet(Files.getNameWithoutExtension(file.toString()), GoldFile.read(file));
    }

    /** Reads files, all of them before any work begins, so that a wrong name shows at once. */
    static List<GoldSet> readAll(List<Path> files) throws IOException {
        List<GoldSet> sets = new ArrayList<>();
        for (Path file : files) {
            sets.add(read(file));
        }
        return List.copyOf(sets);
    }

    /** Returns the documents evenly spread over the file, at most as many as given; all of them if that is 0. */
    List<GoldDocument> sample(int size) {
        if (size <= 0 || size >= documents.size()) {
            return documents;
        }
        List<GoldDocument> sample = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            sample.add(documents.get((int) ((long) i * documents.size() / size)));
        }
        return List.copyOf(sample);
    }

    /** Returns the file of OnRecord's extractions in a folder. */
    Path predictions(Path folder) {
        return folder.resolve(name + ".pred.jsonl");
    }

    /** Returns the file of the extractions of CoreNLP's own pipeline in a folder. */
    Path stockPredictions(Path folder) {
        return folder.resolve(name + ".stock.jsonl");
    }
}
