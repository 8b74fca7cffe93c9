package org.onrecord.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ConfigurationException;
import org.onrecord.CustomEntity;
import org.onrecord.Extraction;
import org.onrecord.InvariantChecker;
import org.onrecord.OnRecord;
import org.onrecord.SharedOnRecord;

/** A properties file of CoreNLP's pipeline is taken as it is. */
class PipelineTest {
    private static final String TEXT = "The ferries sailed. “The wind was strong,” said Maren Holt.";

    @TempDir
    private Path folder;

    /** Adds the entity types and mentions that it sees to the document's title; for tests of order. */
    public static final class WitnessAnnotator extends NoAnnotator {
        private final String name;

        public WitnessAnnotator(String name) {
            this.name = name;
        }

        @Override
        public void annotate(Annotation annotation) {
            String before = annotation.get(CoreAnnotations.DocTitleAnnotation.class);
            annotation.set(
                    CoreAnnotations.DocTitleAnnotation.class,
                    (before == null ? "" : before + ", ") + name + " " + types(annotation));
        }

        private static SortedSet<String> types(Annotation annotation) {
            return annotation.containsKey(CoreAnnotations.MentionsAnnotation.class)
                    ? annotation.get(CoreAnnotations.MentionsAnnotation.class).stream()
                            .map(mention -> mention.get(CoreAnnotations.NamedEntityTagAnnotation.class))
                            .collect(Collectors.toCollection(TreeSet::new))
                    : new TreeSet<>();
        }
    }

    /** Calls ferries ships. */
    public static final class ShipAnnotator extends NoAnnotator {
        @Override
        public void annotate(Annotation annotation) {
            for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
                if (token.word().equals("ferries")) {
                    token.setNER("SHIP");
                }
            }
        }
    }

    /** Wants the quotes that CoreNLP's own annotator would find. */
    @SuppressWarnings("rawtypes") // as in the interface
    public static final class QuotationReader extends NoAnnotator {
        @Override
        public Set<Class<? extends CoreAnnotation>> requires() {
            return Set.of(CoreAnnotations.QuotationsAnnotation.class);
        }
    }

    @Test
    void takesAFile() throws IOException {
        Path lemmas = Files.writeString(folder.resolve("lemmas.txt"), "ferries\tboat\nsaid\tutter\n");
        Path names = Files.writeString(folder.resolve("names.tsv"), "wind\tWEATHER\tO\t1\n");
        Path rules = Files.writeString(folder.resolve("ships.rules"), """
                ner = { type: "CLASS", value: "edu.stanford.nlp.ling.CoreAnnotations$NamedEntityTagAnnotation" }
                { ruleType: "tokens", pattern: ( [{lemma:"boat"}] ), action: ( Annotate($0, ner, "SHIP") ) }
                """);
        Path file = Files.writeString(folder.resolve("my.properties"), """
                # as for StanfordCoreNLP
                annotators = tokenize, ssplit, pos, custom.lemma, lemma, ner, tokensregex, depparse, subjects, quote
                customAnnotatorClass.custom.lemma = %s
                customAnnotatorClass.subjects = %s
                customAnnotatorClass.unused = com.example.Unused
                custom.lemma.file = %s
                ner.additional.regexner.mapping = %s
                ner.model = edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz
                tokensregex.rules = %s
                """.formatted(
                LemmaListAnnotator.class.getName(), SubjectVerbAnnotator.class.getName(), lemmas, names, rules));

        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.pipeline(file))
                .extension(CoreNlp.reader(
                        "subjects",
                        (annotation, found) ->
                                found.withAttribute("subjects", SubjectVerbAnnotator.foundIn(annotation))))
                .build()
                .extract(TEXT);

        assertThat(extraction.others())
                .extracting(CustomEntity::type, CustomEntity::name)
                .containsExactlyInAnyOrder(tuple("SHIP", "ferries"), tuple("WEATHER", "wind"));
        assertThat(extraction.attributes().texts("subjects")).contains("Holt utter");
        assertThat(extraction.quotes().get(0).cue().orElseThrow().lemma()).isEqualTo("utter");
        InvariantChecker.check(TEXT, extraction);
    }

    @Test
    void changesNothingWhereOnRecordHasAllAnnotators() {
        Extraction extraction = OnRecord.builder()
                .extension(
                        CoreNlp.pipeline(properties("tokenize ssplit mwt pos lemma ner entitymentions depparse quote")))
                .build()
                .extract(TEXT);
        assertThat(extraction).isEqualTo(SharedOnRecord.get().extract(TEXT));
    }

    @Test
    void keepsTheOrder() {
        Properties properties =
                properties("tokenize,ssplit,first,pos,lemma,ner,second,ships,third,entitymentions,fourth");
        for (String witness : new String[] {"first", "second", "third", "fourth"}) {
            properties.setProperty("customAnnotatorClass." + witness, WitnessAnnotator.class.getName());
        }
        properties.setProperty("customAnnotatorClass.ships", ShipAnnotator.class.getName());
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.pipeline(properties))
                .extension(CoreNlp.reader(
                        "title",
                        (annotation, found) ->
                                found.withAttribute("title", annotation.get(CoreAnnotations.DocTitleAnnotation.class))))
                .build()
                .extract("The ferries sailed under Maren Holt.");
        assertThat(extraction.attributes().text("title"))
                .contains("first [], second [PERSON], third [PERSON], fourth [PERSON, SHIP]");
    }

    @Test
    void takesAnotherNameTaggerAndDefaultsOfProperties() {
        Properties properties = new Properties(properties("tokenize, ner"));
        properties.setProperty("customAnnotatorClass.ner", ShipAnnotator.class.getName());
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.pipeline(properties))
                .build()
                .extract("The ferries sailed to Paris.");
        assertThat(extraction.others()).extracting(CustomEntity::name).containsExactly("ferries");
    }

    @Test
    void saysWhatCannotBeMade() {
        assertRefused(
                properties("tokenize, pos, my.stemmer"),
                "The annotator my.stemmer of CoreNLP's property annotators is unknown to OnRecord, and no property"
                        + " customAnnotatorClass.my.stemmer names its class; add that, or take it out of the list");
        assertRefused(
                new Properties(),
                "The properties of a CoreNLP pipeline have no property annotators; it lists them in their order, as in"
                        + " tokenize,pos,lemma,ner,my");
        assertRefused(
                properties("tokenize, pos, parse, sentiment"),
                "CoreNLP's annotator parse cannot be made: java.io.IOException: Unable to open"
                        + " \"edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz\" as class path, filename or URL. If it"
                        + " lacks a model or library that OnRecord leaves out of CoreNLP, add"
                        + " edu.stanford.nlp:stanford-corenlp and its models to your dependencies; if you do not need it,"
                        + " take it out of the property annotators");
        Properties models = properties("tokenize, ner");
        models.setProperty("ner.model", "first.crf.ser.gz,second.crf.ser.gz");
        assertRefused(
                models,
                "The property ner.model is \"first.crf.ser.gz,second.crf.ser.gz\"; OnRecord runs one name tagger: name"
                        + " its model, or leave the property out for the default");
        Properties custom = properties("tokenize, quote, reader");
        custom.setProperty("customAnnotatorClass.reader", QuotationReader.class.getName());
        assertRefused(
                custom,
                "The annotator reader, which runs behind the step TOKENS, requires QuotationsAnnotation, which nothing"
                        + " before it makes. CoreNLP's annotator quote (QuoteAnnotator) does: add it before, with"
                        + " CoreNlp.annotator(…). (What OnRecord leaves out of CoreNLP is there when"
                        + " edu.stanford.nlp:stanford-corenlp and its models are among your own dependencies.)");
        custom.setProperty("enforceRequirements", "false");
        assertThat(OnRecord.builder().extension(CoreNlp.pipeline(custom)).build())
                .isNotNull();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.pipeline(folder.resolve("none.properties")))
                        .build())
                .withMessage(
                        "The properties file " + folder.resolve("none.properties") + " does not exist; check the path");
    }

    private static void assertRefused(Properties properties, String message) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.pipeline(properties))
                        .build())
                .withMessage(message);
    }

    private static Properties properties(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        return properties;
    }
}
