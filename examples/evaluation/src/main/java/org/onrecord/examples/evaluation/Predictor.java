package org.onrecord.examples.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.CastMember;
import org.onrecord.Gender;
import org.onrecord.Input;
import org.onrecord.OnRecord;
import org.onrecord.Result;
import org.onrecord.examples.evaluation.gold.GoldDocument;
import org.onrecord.json.JsonLines;

/** Has OnRecord extract from gold documents. */
final class Predictor {

    private final OnRecord onRecord;
    private final boolean withCast;

    /**
     * A predictor, which loads the models.
     *
     * @param threads how many documents to work on at once
     * @param withCast whether OnRecord is told the characters, as published systems for novels are
     */
    Predictor(int threads, boolean withCast) {
        this.onRecord = OnRecord.builder().threads(threads).build();
        this.withCast = withCast;
    }

    /** Writes the extractions of the documents into a file, in their order. */
    void predict(List<GoldDocument> documents, Path file) throws IOException {
        try (Stream<Result> results = onRecord.extractAll(documents.stream().map(this::input))) {
            JsonLines.writeResults(results, file);
        }
    }

    private Input input(GoldDocument document) {
        List<CastMember> cast =
                withCast ? document.characters().stream().map(Predictor::member).toList() : List.of();
        return new Input(Optional.of(document.id()), document.text(), cast);
    }

    private static CastMember member(List<String> names) {
        // Of equally long names, the first.
        String name = names.stream()
                .reduce((longest, other) -> other.length() > longest.length() ? other : longest)
                .orElseThrow(() -> new IllegalArgumentException("a character has no names; give at least one"));
        List<String> aliases =
                names.stream().filter(other -> !other.equals(name)).distinct().toList();
        return new CastMember(name, aliases, Gender.UNKNOWN);
    }
}
