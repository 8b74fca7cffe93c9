package org.onrecord.documentation;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.BatchEntry;
import org.onrecord.Extraction;
import org.onrecord.OnRecord;
import org.onrecord.Person;
import org.onrecord.Quote;
import org.onrecord.Result;
import org.onrecord.Speaker;
import org.onrecord.corenlp.CoreNlp;
import org.onrecord.corenlp.Step;
import org.onrecord.extension.Enricher;
import org.onrecord.extension.Extension;
import org.onrecord.extension.TextView;
import org.onrecord.json.JsonLines;

/** The samples of the README and the Javadoc with what they need around them; compiled, never run. */
abstract class SampleCode {

    abstract List<String> acronymsOf(Annotation annotation);

    void inYourProgram(String text) {
        OnRecord onRecord = OnRecord.create(); // slow and large: build once, share between threads
        Extraction article = onRecord.extract(text);

        for (Quote quote : article.quotes()) {
            System.out.println(quote.speaker().map(Speaker::name).orElse("?") + ": " + quote.text());
        }
        for (Person person : article.people()) {
            System.out.println(
                    person.name() + person.role().map(role -> ", " + role).orElse(""));
            article.quotesBy(person).forEach(quote -> System.out.println("  " + quote.spans()));
        }
    }

    void facade(String text) {
        OnRecord onRecord = OnRecord.create();
        for (Quote quote : onRecord.extract(text).quotes()) {
            String speaker = quote.speaker().map(Speaker::name).orElse("?");
            System.out.println(speaker + ": " + quote.text());
        }
    }

    void jsonLines(OnRecord onRecord) throws IOException {
        try (Stream<BatchEntry> inputs = JsonLines.readInputs(Path.of("articles.jsonl"));
                Stream<Result> results = onRecord.extractAll(inputs)) {
            JsonLines.writeResults(results, Path.of("extractions.jsonl"));
        }
    }

    void gazetteer(String text) {
        OnRecord onRecord = OnRecord.builder().gazetteer(Path.of("things.tsv")).build();
        onRecord.extract(text).others().forEach(thing -> System.out.println(thing.type() + " " + thing.name()));
    }

    void enricher(Database database) {
        OnRecord onRecord = OnRecord.builder()
                .enricher((extraction, text) ->
                        extraction.mapPeople(person -> person.withAttribute("id", database.idOf(person.name()))))
                .build();
        onRecord.close();
    }

    Enricher shouting() {
        Enricher shouting = (extraction, text) -> extraction.mapQuotes(
                quote -> quote.withAttribute("shouted", quote.text().endsWith("!")));
        return shouting;
    }

    Extension pharmacy() {
        Extension pharmacy =
                registry -> registry.gazetteer(Path.of("medicines.tsv")).enricher("dosage", new DosageEnricher());
        return pharmacy;
    }

    void annotator() {
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator(new AcronymAnnotator()))
                .build();
        onRecord.close();
    }

    void annotatorAndReader() {
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator(new AcronymAnnotator()))
                .extension(CoreNlp.reader(
                        "acronyms",
                        (annotation, extraction) -> extraction.withAttribute("acronyms", acronymsOf(annotation))))
                .build();
        onRecord.close();
    }

    void annotators(Properties properties) {
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator(Step.TAGS, new LemmaAnnotator())) // behind TOKENS, TAGS, NAMES or PARSES
                .extension(CoreNlp.annotator("my", Step.NAMES, "com.example.My", properties))
                .extension(CoreNlp.nameTagger("my.crf.ser.gz")) // in the place of the default CRF; or an annotator
                .extension(CoreNlp.reader(
                        "acronyms",
                        (annotation, extraction) -> extraction.withAttribute("acronyms", acronymsOf(annotation))))
                .build();
        onRecord.close();
    }

    void pipeline() {
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.pipeline(Path.of("my.properties")))
                .build();
        onRecord.close();
    }

    /** What gives people a number. */
    interface Database {
        long idOf(String name);
    }

    private static final class DosageEnricher implements Enricher {
        @Override
        public Extraction enrich(Extraction extraction, TextView text) {
            return extraction;
        }
    }

    private static final class AcronymAnnotator extends NoAnnotator {}

    private static final class LemmaAnnotator extends NoAnnotator {}

    @SuppressWarnings("rawtypes") // as in the interface
    private static class NoAnnotator implements Annotator {
        @Override
        public void annotate(Annotation annotation) {}

        @Override
        public Set<Class<? extends CoreAnnotation>> requires() {
            return Set.of();
        }

        @Override
        public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
            return Set.of();
        }
    }
}
