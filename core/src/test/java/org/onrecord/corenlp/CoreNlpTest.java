package org.onrecord.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokensRegexAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ConfigurationException;
import org.onrecord.CustomEntity;
import org.onrecord.DeadlineExceededException;
import org.onrecord.Extraction;
import org.onrecord.Input;
import org.onrecord.InvariantChecker;
import org.onrecord.OnRecord;
import org.onrecord.Person;
import org.onrecord.Result;
import org.onrecord.SharedOnRecord;
import org.onrecord.extension.Extension;
import org.onrecord.extension.ExtensionException;
import org.onrecord.extension.FailurePolicy;

@SuppressWarnings("rawtypes") // as in CoreNLP's interfaces
class CoreNlpTest {
    private static final String TEXT =
            "\n The HBA met.\n\n“The ferries will sail,” said Maren Holt of the HBA. She left Paris.";

    @TempDir
    private Path folder;

    @Test
    void runsAnAnnotatorByItsClassAndProperties() {
        Properties properties = new Properties();
        properties.setProperty("acronym.acronym", "HBA");
        properties.setProperty("acronym.expansion", "Harbour Board Authority");
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator("acronym", Step.NAMES, AcronymAnnotator.class.getName(), properties))
                .extension(CoreNlp.reader("expansions", (annotation, extraction) -> {
                    List<String> found = new ArrayList<>();
                    for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
                        String expansion = token.get(AcronymAnnotator.ExpansionAnnotation.class);
                        if (expansion != null) {
                            found.add(token.beginPosition() + " " + expansion);
                        }
                    }
                    return extraction.withAttribute("expansions", found);
                }))
                .build();

        assertThat(onRecord.extract(TEXT).attributes().texts("expansions"))
                .containsExactly(
                        TEXT.indexOf("HBA") + " Harbour Board Authority",
                        TEXT.lastIndexOf("HBA") + " Harbour Board Authority");
        assertThat(properties).hasSize(2);
    }

    @Test
    void givesAnnotatorsWhatCoreNlpGivesThem() {
        annotate(Step.PARSES, annotation -> {
            assertThat(annotation.get(CoreAnnotations.TextAnnotation.class)).isEqualTo(TEXT);
            List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
            List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
            assertThat(sentences).hasSize(3);
            StringBuilder text = new StringBuilder(tokens.get(0).before());
            for (int t = 0; t < tokens.size(); t++) {
                CoreLabel token = tokens.get(t);
                assertThat(token.originalText()).isEqualTo(TEXT.substring(token.beginPosition(), token.endPosition()));
                assertThat(token.get(CoreAnnotations.TokenBeginAnnotation.class))
                        .isEqualTo(t);
                assertThat(token.tag()).isNotEmpty();
                assertThat(token.lemma()).isNotEmpty();
                assertThat(token.ner()).isNotEmpty();
                CoreMap sentence = sentences.get(token.sentIndex());
                assertThat(sentence.get(CoreAnnotations.TokensAnnotation.class).get(token.index() - 1))
                        .isSameAs(token);
                text.append(token.originalText()).append(token.after());
            }
            assertThat(text.toString()).isEqualTo(TEXT);
            CoreMap second = sentences.get(1);
            assertThat(second.get(CoreAnnotations.TextAnnotation.class))
                    .startsWith("“The ferries")
                    .endsWith("HBA.");
            assertThat(second.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class))
                    .isEqualTo(TEXT.indexOf('“'));
            assertThat(second.get(CoreAnnotations.TokenBeginAnnotation.class)).isEqualTo(4);
            assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class))
                    .extracting(mention -> mention.get(CoreAnnotations.TextAnnotation.class))
                    .contains("Maren Holt", "Paris");
            assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class))
                    .allSatisfy(mention -> assertThat(mention.get(CoreAnnotations.NamedEntityTagProbsAnnotation.class)
                                    .get(mention.get(CoreAnnotations.NamedEntityTagAnnotation.class)))
                            .isGreaterThan(0.5));
            assertThat(tokens.get(0)
                            .get(CoreAnnotations.NamedEntityTagProbsAnnotation.class)
                            .get("O"))
                    .isGreaterThan(0.9);
            assertThat(second.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)
                            .getFirstRoot()
                            .word())
                    .isEqualTo("said");
            assertThat(second.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class))
                    .isNotNull();
        });
    }

    @Test
    void changesNothingWhereAnnotatorsChangeNothing() {
        Extraction extraction = annotate(Step.TOKENS, annotation -> {});
        assertThat(extraction).isEqualTo(SharedOnRecord.get().extract(TEXT));
    }

    @Test
    void countsWhatAnnotatorsChange() {
        Extraction lemmas = annotate(
                Step.TAGS,
                annotation -> annotation
                        .get(CoreAnnotations.TokensAnnotation.class)
                        .forEach(token -> token.setLemma(token.word().equals("said") ? "shout" : token.lemma())));
        assertThat(lemmas.quotes().get(0).cue().orElseThrow().lemma()).isEqualTo("shout");

        Extraction names = annotate(
                Step.NAMES,
                annotation -> annotation
                        .get(CoreAnnotations.TokensAnnotation.class)
                        .forEach(token -> token.setNER(
                                switch (token.word()) {
                                    case "ferries" -> "SHIP";
                                    case "HBA" -> "ORGANIZATION";
                                    default -> token.ner();
                                })));
        assertThat(names.others())
                .extracting(CustomEntity::type, CustomEntity::name)
                .containsExactly(tuple("SHIP", "ferries"));
        assertThat(names.organizations()).hasSize(1);
        InvariantChecker.check(TEXT, names);
    }

    @Test
    void takesNamesInSmallLetters() {
        String text = "“the ferries will sail,” said okafor on monday.";
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.annotator(
                        Step.NAMES,
                        FunctionAnnotator.of(annotation -> annotation
                                .get(CoreAnnotations.TokensAnnotation.class)
                                .forEach(token -> token.setNER(token.word().equals("okafor") ? "PERSON" : "O")))))
                .build()
                .extract(text);
        assertThat(extraction.people()).extracting(Person::name).containsExactly("okafor");
        assertThat(extraction.quotesBy(extraction.people().get(0))).hasSize(1);
        InvariantChecker.check(text, extraction);
    }

    @Test
    void runsAnnotatorsOfCoreNlpWithTheirRules() throws IOException {
        Path rules = Files.writeString(folder.resolve("ships.rules"), """
                ner = { type: "CLASS", value: "edu.stanford.nlp.ling.CoreAnnotations$NamedEntityTagAnnotation" }
                { ruleType: "tokens", pattern: ( [{lemma:"ferry"}] ), action: ( Annotate($0, ner, "SHIP") ) }
                """);
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.annotator(new TokensRegexAnnotator(rules.toString())))
                .build()
                .extract(TEXT);
        assertThat(extraction.others()).extracting(CustomEntity::type).containsExactly("SHIP");
    }

    @Test
    void takesAnotherNameTagger() throws IOException {
        String text = "teresa okafor spoke in london. \"it is late,\" said teresa okafor.";
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.nameTagger(copyOf("ner/english.all.3class.distsim.crf.ser.gz")))
                .extension(CoreNlp.tagger(copyOf("pos-tagger/english-left3words-distsim.tagger")))
                .build();
        assertThat(onRecord.extract(TEXT)).isEqualTo(SharedOnRecord.get().extract(TEXT));
        assertThat(onRecord.extract(text)).isEqualTo(SharedOnRecord.get().extract(text));
    }

    private String copyOf(String model) throws IOException {
        Path copy = folder.resolve(Path.of(model).getFileName());
        try (InputStream in = getClass().getResourceAsStream("/edu/stanford/nlp/models/" + model)) {
            Files.copy(in, copy);
        }
        return copy.toString();
    }

    @Test
    void saysThatAModelIsMissing() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.nameTagger("no-such.crf.ser.gz"))
                        .build())
                .withMessageStartingWith("The name tagger no-such.crf.ser.gz cannot be read.");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.tagger("no-such.tagger"))
                        .build())
                .withMessageStartingWith("The part-of-speech tagger no-such.tagger cannot be read.");
    }

    @Test
    void saysWhoWouldMakeWhatAnAnnotatorRequires() {
        Annotator coref = requiring(CorefCoreAnnotations.CorefChainAnnotation.class);
        assertRefused(
                "requires CorefChainAnnotation, which nothing before it makes."
                        + " CoreNLP's annotator coref (CorefAnnotator) does: add it before, with CoreNlp.annotator(…)."
                        + " (What OnRecord leaves out of CoreNLP is there when edu.stanford.nlp:stanford-corenlp and",
                CoreNlp.annotator(coref));
        Annotator parses = requiring(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        assertRefused(
                "which runs behind the step TAGS, requires BasicDependenciesAnnotation, which nothing before it makes."
                        + " The step PARSES does: let ",
                CoreNlp.annotator(Step.TAGS, parses));
        Annotator expansions = requiring(AcronymAnnotator.ExpansionAnnotation.class);
        assertRefused(
                "Add an annotator that makes it (" + AcronymAnnotator.class.getName() + "$ExpansionAnnotation) before.",
                CoreNlp.annotator(expansions));
        assertRefused(
                "acronym (behind the step NAMES) does, but runs later: add it before ",
                CoreNlp.annotator(expansions),
                CoreNlp.annotator("acronym", Step.NAMES, AcronymAnnotator.class.getName(), new Properties()));
        Annotator much = requiring(
                CoreAnnotations.NamedEntityTagAnnotation.class,
                CorefCoreAnnotations.CorefChainAnnotation.class,
                CoreAnnotations.MentionsAnnotation.class);
        assertRefused(
                "requires CorefChainAnnotation, which nothing before it makes. CoreNLP's annotator coref (CorefAnnotator)"
                        + " does: add it before, with CoreNlp.annotator(…). It also requires MentionsAnnotation and"
                        + " NamedEntityTagAnnotation, which nothing before it makes. The step NAMES does: let ",
                CoreNlp.annotator(Step.TAGS, much));
    }

    /** Needs to be told a file. */
    public static final class DictionaryAnnotator extends NoAnnotator {
        public DictionaryAnnotator(String name, Properties properties) throws IOException {
            Files.readString(Path.of(properties.getProperty(name + ".file")));
        }
    }

    /** Can be made by this class alone. */
    public static final class NumberedAnnotator extends NoAnnotator {
        public NumberedAnnotator(int number) {
            assertThat(number).isPositive();
        }
    }

    @Test
    void saysWhyAnAnnotatorCannotBeMadeOfAClass() {
        Properties properties = new Properties();
        properties.setProperty("words.file", "no-such.txt");
        assertRefused(
                "The annotator words cannot be made of the class " + DictionaryAnnotator.class.getName()
                        + ": its constructor failed with java.nio.file.NoSuchFileException: no-such.txt",
                CoreNlp.annotator("words", Step.NAMES, DictionaryAnnotator.class.getName(), properties));
        assertRefused(
                ": it has no constructor (String, Properties), (String), (Properties) or ()",
                CoreNlp.annotator("number", Step.NAMES, NumberedAnnotator.class.getName(), properties));
        assertRefused(
                "The annotator ghost cannot be made of the class com.example.Ghost: it is not on the class path",
                CoreNlp.annotator("ghost", Step.NAMES, "com.example.Ghost", properties));
        assertRefused(
                "The annotator text cannot be made of the class java.lang.String: it is no"
                        + " edu.stanford.nlp.pipeline.Annotator",
                CoreNlp.annotator("text", Step.NAMES, String.class.getName(), properties));
    }

    /** Called as the one of CoreNLP's that does not say what it makes. */
    private static final class SentimentAnnotator extends NoAnnotator {}

    @Test
    void knowsWhatAnnotatorsOfCoreNlpMakeWithoutSayingSo() {
        Annotator needing = requiring(SentimentCoreAnnotations.SentimentClass.class);
        assertThat(OnRecord.builder()
                        .extension(CoreNlp.annotator(new SentimentAnnotator()))
                        .extension(CoreNlp.annotator(needing))
                        .build())
                .isNotNull();
        assertRefused(
                "CoreNLP's annotator sentiment (SentimentAnnotator) does: add it before",
                CoreNlp.annotator(needing),
                CoreNlp.annotator(new SentimentAnnotator()));
    }

    @Test
    void findsByItselfWhereAnAnnotatorCanRun() {
        Annotator parses = requiring(
                SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class,
                CoreAnnotations.LemmaAnnotation.class,
                CoreAnnotations.TokensAnnotation.class);
        assertThat(OnRecord.builder().extension(CoreNlp.annotator(parses)).build())
                .isNotNull();
    }

    @Test
    void failsTheDocumentThatAnAnnotatorFailsFor() {
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> annotate(Step.NAMES, annotation -> {
                    throw new IllegalStateException("no dictionary");
                }))
                .withMessageContaining("FunctionAnnotator failed with java.lang.IllegalStateException: no dictionary");
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> annotate(
                        Step.TOKENS,
                        annotation -> annotation
                                .get(CoreAnnotations.TokensAnnotation.class)
                                .get(1)
                                .setBeginPosition(0)))
                .withMessageContaining(
                        "FunctionAnnotator damaged the annotation: the token \"HBA\" at 0..9 is not behind");
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> annotate(
                        Step.TOKENS, annotation -> annotation.set(CoreAnnotations.TextAnnotation.class, "Another.")))
                .withMessageContaining("FunctionAnnotator damaged the annotation: its text is another one");
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> annotate(
                        Step.TOKENS,
                        annotation -> annotation
                                .get(CoreAnnotations.TokensAnnotation.class)
                                .get(0)
                                .remove(CoreAnnotations.TextAnnotation.class)))
                .withMessageContaining("FunctionAnnotator damaged the annotation: the token at 2 has no word");
    }

    @Test
    void namesTheOneOfSeveralThatDamagesTheAnnotation() {
        FunctionAnnotator harmless = FunctionAnnotator.of(annotation ->
                annotation.get(CoreAnnotations.SentencesAnnotation.class).size());
        FunctionAnnotator damaging =
                FunctionAnnotator.of(annotation -> annotation.remove(CoreAnnotations.SentencesAnnotation.class));
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.annotator("first", Step.TAGS, () -> harmless))
                        .extension(CoreNlp.annotator("second", Step.TAGS, () -> damaging))
                        .extension(CoreNlp.annotator("third", Step.TAGS, () -> harmless))
                        .build()
                        .extract(TEXT))
                .withMessage("The annotator second damaged the annotation: SentencesAnnotation is missing");
    }

    @Test
    void warnsInsteadIfAskedTo() {
        AtomicInteger others = new AtomicInteger();
        FunctionAnnotator half = FunctionAnnotator.of(annotation -> {
            annotation.get(CoreAnnotations.TokensAnnotation.class).forEach(token -> token.setNER("SHIP"));
            throw new IllegalStateException("no dictionary");
        });
        FunctionAnnotator damaging =
                FunctionAnnotator.of(annotation -> annotation.remove(CoreAnnotations.SentencesAnnotation.class));
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.annotator("half", Step.TAGS, () -> half, FailurePolicy.WARN))
                .extension(CoreNlp.annotator("damaging", Step.NAMES, () -> damaging, FailurePolicy.WARN))
                .extension(CoreNlp.annotator(FunctionAnnotator.of(annotation -> others.incrementAndGet())))
                .build()
                .extract(TEXT);
        assertThat(extraction.warnings())
                .containsExactly(
                        "The annotator half failed with java.lang.IllegalStateException: no dictionary",
                        "The annotator damaging damaged the annotation: SentencesAnnotation is missing");
        Extraction plain = SharedOnRecord.get().extract(TEXT);
        assertThat(extraction)
                .isEqualTo(plain.withWarning(extraction.warnings().get(0))
                        .withWarning(extraction.warnings().get(1)));
        assertThat(others).hasValue(1);
    }

    @Test
    @Timeout(60)
    void anAnnotatorThatHangsHoldsUpNoOtherDocument() {
        OnRecord onRecord = OnRecord.builder()
                .threads(2)
                .deadline(Duration.ofSeconds(3))
                .extension(CoreNlp.annotator(
                        "hanging",
                        Step.NAMES,
                        () -> FunctionAnnotator.of(annotation -> {
                            if (annotation
                                    .get(CoreAnnotations.TextAnnotation.class)
                                    .contains("Hang")) {
                                sleepForHours();
                            }
                        })))
                .build();
        List<Result> results = onRecord.extractAll(List.of(
                        Input.of("a", "All is well."), Input.of("b", "Hang on."), Input.of("c", "All is well.")))
                .toList();
        assertThat(results.get(0)).isInstanceOf(Result.Success.class);
        assertThat(((Result.Failure) results.get(1)).errorType()).isEqualTo(DeadlineExceededException.class.getName());
        assertThat(results.get(2)).isInstanceOf(Result.Success.class);
    }

    /** Keeps its document in a field, as annotators should not, but do. */
    public static final class StatefulAnnotator extends NoAnnotator {
        private static final AtomicInteger MADE = new AtomicInteger();
        private String document = "";

        public StatefulAnnotator() {
            MADE.incrementAndGet();
        }

        @Override
        public void annotate(Annotation annotation) {
            document = annotation.get(CoreAnnotations.TextAnnotation.class);
            Thread.yield();
            annotation.set(CoreAnnotations.DocIDAnnotation.class, document);
        }
    }

    @Test
    void eightThreadsShareNoAnnotatorThatKeepsState() {
        eightThreadsShareNothingOf(CoreNlp.annotator("stateful", Step.TOKENS, StatefulAnnotator::new));
    }

    @Test
    void eightThreadsShareNoAnnotatorOfAClass() {
        eightThreadsShareNothingOf(
                CoreNlp.annotator("stateful", Step.TOKENS, StatefulAnnotator.class.getName(), new Properties()));
    }

    private static void eightThreadsShareNothingOf(Extension stateful) {
        StatefulAnnotator.MADE.set(0);
        OnRecord onRecord = OnRecord.builder()
                .threads(8)
                .extension(stateful)
                .extension(CoreNlp.reader(
                        "document",
                        (annotation, extraction) -> extraction.withAttribute(
                                "document", annotation.get(CoreAnnotations.DocIDAnnotation.class))))
                .build();
        List<Result> results = onRecord.extractAll(IntStream.range(0, 200)
                        .mapToObj(i -> Input.of("d" + i, "Document " + i + " is here."))
                        .toList())
                .toList();
        for (int i = 0; i < results.size(); i++) {
            Extraction extraction = ((Result.Success) results.get(i)).extraction();
            assertThat(extraction.attributes().text("document")).contains("Document " + i + " is here.");
        }
        assertThat(StatefulAnnotator.MADE.get()).isBetween(1, 8);
    }

    /** Fails for texts with "fail", and tells which documents it has seen and whether it is still in use. */
    private static final class FailingAnnotator extends NoAnnotator implements AutoCloseable {
        private final List<String> seen = new ArrayList<>();
        private int unmounted;
        private int closed;

        @Override
        public void annotate(Annotation annotation) {
            String text = annotation.get(CoreAnnotations.TextAnnotation.class);
            seen.add(text);
            if (text.contains("fail")) {
                throw new IllegalStateException("half a document");
            }
        }

        @Override
        public void unmount() {
            unmounted++;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Test
    void replacesAnAnnotatorThatFailed() {
        List<FailingAnnotator> made = new ArrayList<>();
        Supplier<FailingAnnotator> supplier = () -> {
            made.add(new FailingAnnotator());
            return made.get(made.size() - 1);
        };
        try (OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator("failing", Step.TAGS, supplier, FailurePolicy.WARN))
                .build()) {
            onRecord.extract("All is well.");
            assertThat(onRecord.extract("This will fail.").warnings())
                    .containsExactly(
                            "The annotator failing failed with java.lang.IllegalStateException: half a document");
            assertThat(onRecord.extract("All is well again.").warnings()).isEmpty();
            assertThat(made)
                    .extracting(
                            annotator -> annotator.seen,
                            annotator -> annotator.unmounted,
                            annotator -> annotator.closed)
                    .containsExactly(
                            tuple(List.of("All is well.", "This will fail."), 1, 1),
                            tuple(List.of("All is well again."), 0, 0));
        }
        assertThat(made).allSatisfy(annotator -> assertThat(annotator.closed).isEqualTo(1));
    }

    @Test
    void keepsAnInstanceOfTheUsersThatFailed() {
        FailingAnnotator annotator = new FailingAnnotator();
        try (OnRecord onRecord =
                OnRecord.builder().extension(CoreNlp.annotator(annotator)).build()) {
            assertThatExceptionOfType(ExtensionException.class).isThrownBy(() -> onRecord.extract("This will fail."));
            onRecord.extract("All is well.");
            assertThat(annotator.unmounted + annotator.closed).isZero();
        }
        assertThat(annotator.seen).containsExactly("This will fail.", "All is well.");
        assertThat(annotator.unmounted).isEqualTo(1);
        assertThat(annotator.closed).isEqualTo(1);
    }

    /** Cannot be unmounted, and is closed all the same. */
    private static final class UnmountableAnnotator extends NoAnnotator implements AutoCloseable {
        private int closed;

        @Override
        public void unmount() {
            throw new IllegalStateException("it is stuck");
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Test
    void closesWhatCannotBeUnmountedAndAllOthers() {
        UnmountableAnnotator stuck = new UnmountableAnnotator();
        FailingAnnotator other = new FailingAnnotator();
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator(other))
                .extension(CoreNlp.annotator(stuck))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(onRecord::close)
                .havingRootCause()
                .withMessage("it is stuck");
        assertThat(stuck.closed).isEqualTo(1);
        assertThat(other.unmounted).isEqualTo(1);
        assertThat(other.closed).isEqualTo(1);
    }

    @Test
    void closesWhatItMadeForABuildThatFails() {
        assertClosedAgain(CoreNlp.tagger("no-such.tagger"));
        assertClosedAgain(CoreNlp.annotator(requiring(SentimentCoreAnnotations.SentimentClass.class)));
        assertClosedAgain(registry -> {
            throw new IllegalStateException("no licence");
        });
    }

    /** That what is made before the broken extension makes the build fail is closed, and what is the user's own is not. */
    private static void assertClosedAgain(Extension broken) {
        FailingAnnotator own = new FailingAnnotator();
        List<FailingAnnotator> made = new ArrayList<>();
        OnRecord.Builder builder = OnRecord.builder()
                .extension(CoreNlp.annotator(own))
                .extension(CoreNlp.annotator("made", Step.TAGS, () -> {
                    made.add(new FailingAnnotator());
                    return made.get(made.size() - 1);
                }))
                .extension(broken);

        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(builder::build);
        assertThat(made).isNotEmpty().allSatisfy(annotator -> {
            assertThat(annotator.unmounted).isEqualTo(1);
            assertThat(annotator.closed).isEqualTo(1);
        });
        assertThat(own.unmounted + own.closed).isZero();
    }

    @Test
    void tellsWhatCannotBeClosedBesideWhyTheBuildFails() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> OnRecord.builder()
                        .extension(CoreNlp.annotator("stuck", Step.TAGS, UnmountableAnnotator::new))
                        .extension(CoreNlp.tagger("no-such.tagger"))
                        .build())
                .withMessageContaining("no-such.tagger")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .asInstanceOf(InstanceOfAssertFactories.THROWABLE)
                        .hasMessage("The annotator stuck could not be closed"));
    }

    @Test
    void goesOnWhenNoOtherAnnotatorCanBeMade() {
        FailingAnnotator only = new FailingAnnotator();
        AtomicInteger made = new AtomicInteger();
        OnRecord onRecord = OnRecord.builder()
                .extension(CoreNlp.annotator("failing", Step.TAGS, () -> {
                    if (made.incrementAndGet() > 1) {
                        throw new IllegalStateException("the licence is for one");
                    }
                    return only;
                }))
                .build();
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> onRecord.extract("This will fail."))
                .withMessageContaining("half a document");
        assertThat(only.unmounted).isEqualTo(1);
        assertThatExceptionOfType(ExtensionException.class)
                .isThrownBy(() -> onRecord.extract("All is well."))
                .withMessage("Another annotator failing cannot be made: java.lang.IllegalStateException: the licence is"
                        + " for one");
    }

    @Test
    void readersNeedNoAnnotator() {
        Extraction extraction = OnRecord.builder()
                .extension(CoreNlp.reader("people", (annotation, found) -> {
                    assertThat(annotation.get(CoreAnnotations.MentionsAnnotation.class))
                            .isNotEmpty();
                    return found.mapPeople(person -> person.withAttribute("seen", true));
                }))
                .build()
                .extract(TEXT);
        assertThat(extraction.people()).extracting(Person::name).containsExactly("Maren Holt");
        assertThat(extraction.people().get(0).attributes().flag("seen")).contains(true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Annotator requiring(Class<? extends CoreAnnotation>... annotations) {
        return new FunctionAnnotator(Set.of(annotations), Set.of(), annotation -> {});
    }

    private static void assertRefused(String message, Extension... extensions) {
        OnRecord.Builder builder = OnRecord.builder();
        List.of(extensions).forEach(builder::extension);
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(builder::build)
                .withMessageContaining(message);
    }

    private static Extraction annotate(Step step, Consumer<Annotation> function) {
        return OnRecord.builder()
                .extension(CoreNlp.annotator(step, FunctionAnnotator.of(function)))
                .build()
                .extract(TEXT);
    }

    private static void sleepForHours() {
        try {
            Thread.sleep(Duration.ofHours(5).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
