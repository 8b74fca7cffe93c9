package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.ConfigurationException;
import org.onrecord.extension.Extension;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.extension.TextView;
import org.onrecord.internal.files.UserFiles;

/**
 * Extensions from CoreNLP annotators and models.
 *
 * <pre>{@code
 * OnRecord onRecord = OnRecord.builder()
 *         .extension(CoreNlp.annotator(new AcronymAnnotator()))
 *         .extension(CoreNlp.reader("acronyms", (annotation, extraction) ->
 *                 extraction.withAttribute("acronyms", acronymsOf(annotation))))
 *         .build();
 * }</pre>
 *
 * <p>Annotators of one step run in the order in which they are added. {@code build()} checks that each finds what it
 * {@linkplain Annotator#requires() requires}: what the steps before it make, and what the annotators before it
 * {@linkplain Annotator#requirementsSatisfied() say that they add}, that there is one tagger and one name tagger at most, and
 * that their models can be read; it throws a {@link org.onrecord.ConfigurationException} otherwise. If an annotator throws, or leaves tokens that do not
 * fit the text, the document fails; with {@link FailurePolicy#WARN} it is read once more without that annotator.
 *
 * <p>The annotation is like that of CoreNLP's own pipeline, sentence by sentence and word by word, with tokens, offsets,
 * tags, lemmas, entity types and mentions, and, for annotators after {@link Step#PARSES}, dependencies.
 */
public final class CoreNlp {
    @SuppressWarnings("deprecation") // Older annotators ask for the collapsed ones.
    private static final Set<Class<?>> DEPENDENCIES = Set.of(
            SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class,
            SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class,
            SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class,
            SemanticGraphCoreAnnotations.CollapsedDependenciesAnnotation.class,
            SemanticGraphCoreAnnotations.CollapsedCCProcessedDependenciesAnnotation.class);

    private CoreNlp() {}

    /**
     * Returns the extension of an annotator that runs last: after {@link Step#NAMES}, or after {@link Step#PARSES} if it
     * requires dependencies.
     *
     * @param annotator must be thread-safe: it serves all documents, several at a time
     */
    public static Extension annotator(Annotator annotator) {
        Objects.requireNonNull(annotator, "The annotator is null");
        boolean needsParses =
                Stream.ofNullable(annotator.requires()).flatMap(Set::stream).anyMatch(DEPENDENCIES::contains);
        return annotator(needsParses ? Step.PARSES : Step.NAMES, annotator);
    }

    /**
     * Returns the extension of an annotator that runs after a step.
     *
     * @param annotator must be thread-safe: it serves all documents, several at a time
     */
    public static Extension annotator(Step after, Annotator annotator) {
        Objects.requireNonNull(annotator, "The annotator is null");
        return annotator(annotator.getClass().getName(), after, () -> annotator);
    }

    /**
     * Returns the extension of an annotator that is not thread-safe, because it keeps document state in fields: of the
     * documents worked on at the same time, each has its own annotator.
     *
     * @param name what messages call it
     * @param annotators makes an annotator; called by {@code build()}, and later when all made so far are busy, or one
     *     has failed and is unmounted
     */
    public static Extension annotator(String name, Step after, Supplier<? extends Annotator> annotators) {
        return annotator(name, after, annotators, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Returns the extension of an annotator that is not thread-safe, or that a document can do without. Pass {@code () ->
     * annotator} for a single annotator that serves all documents, and continues to do so after failing on one.
     *
     * @param name what messages call it
     * @param annotators makes an annotator; called by {@code build()}, and later when all made so far are busy, or one
     *     has failed and is unmounted
     * @param policy what becomes of a document on which it fails
     */
    public static Extension annotator(
            String name, Step after, Supplier<? extends Annotator> annotators, FailurePolicy policy) {
        Objects.requireNonNull(name, "The annotator's name is null");
        Objects.requireNonNull(after, "The step of the annotator " + name + " is null");
        Objects.requireNonNull(annotators, "The supplier of the annotator " + name + " is null");
        Objects.requireNonNull(policy, "The failure policy of the annotator " + name + " is null");
        return registry -> CoreNlpRegistry.of(registry).annotator(name, after, annotators, policy);
    }

    /**
     * Returns the extension of an annotator given by its class. It is made as CoreNLP's own pipeline makes custom
     * annotators: by its constructor with a name and properties, with a name, with properties, or without parameters. It
     * need not be thread-safe: of the documents worked on at the same time, each has its own annotator. If an annotator is
     * thread-safe and takes much memory, pass it as an instance instead.
     *
     * @param name the name given to the constructor; in properties, it is usually the prefix of each key
     * @param className the fully qualified name of the class
     * @param properties for the constructor; copied
     */
    public static Extension annotator(String name, Step after, String className, Properties properties) {
        return annotator(name, after, className, properties, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Returns the extension of an annotator given by its class, as {@link #annotator(String, Step, String, Properties)}
     * does.
     *
     * @param policy what becomes of a document on which it fails
     */
    public static Extension annotator(
            String name, Step after, String className, Properties properties, FailurePolicy policy) {
        Objects.requireNonNull(className, "The class of the annotator " + name + " is null");
        Objects.requireNonNull(properties, "The properties of the annotator " + name + " are null");
        AnnotatorClass made = new AnnotatorClass(name, className, properties);
        return annotator(name, after, made, policy);
    }

    /**
     * Returns the extension of a complete CoreNLP pipeline, given by the properties that a {@code StanfordCoreNLP} would
     * take.
     *
     * <p>Of its {@code annotators}, OnRecord's own steps do the work of {@code tokenize}, {@code ssplit}, {@code mwt},
     * {@code pos}, {@code lemma}, {@code ner}, {@code entitymentions} and {@code depparse}, and its records have what
     * {@code quote} would find. All others run in their order, each after the last of these steps that precedes it: those
     * with a {@code customAnnotatorClass}, made as by {@link #annotator(String, Step, String, Properties)}, and CoreNLP's
     * own, such as {@code regexner} and {@code parse}, if what they need is on the class path. Each receives all
     * properties. With {@code enforceRequirements = false}, their requirements are not checked.
     *
     * <p>Of the options of OnRecord's own steps, these are honoured: {@code pos.model}, {@code ner.model} (a single one),
     * {@code ner.additional.regexner} and {@code ner.additional.tokensregex}; the others have no effect. The entity types
     * that CoreNLP's {@code ner} gives to numbers, dates and titles are not available.
     *
     * @param properties copied
     */
    public static Extension pipeline(Properties properties) {
        Objects.requireNonNull(properties, "The pipeline's properties are null");
        Properties copy = AnnotatorClass.copyOf(properties);
        return registry -> PipelineProperties.register(copy, CoreNlpRegistry.of(registry));
    }

    /**
     * Returns the extension of a complete CoreNLP pipeline, as {@link #pipeline(Properties)} does.
     *
     * @param file properties in UTF-8, which {@code build()} reads; paths in it are relative to the working directory
     */
    public static Extension pipeline(Path file) {
        Objects.requireNonNull(file, "The properties file is null");
        return registry -> {
            Properties properties = new Properties();
            try (Reader reader = UserFiles.open(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw UserFiles.unreadable("The properties file", file, e);
            } catch (IllegalArgumentException e) {
                throw new ConfigurationException("The properties file " + file + " cannot be read: " + e, e);
            }
            PipelineProperties.register(properties, CoreNlpRegistry.of(registry));
        };
    }

    /**
     * Returns the extension of a reader of annotations; if it fails on a document, the document fails.
     *
     * @param name what messages call it; no other reader or enricher may have this name
     */
    public static Extension reader(String name, AnnotationReader reader) {
        return reader(name, reader, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Returns the extension of a reader of annotations.
     *
     * @param name what messages call it; no other reader or enricher may have this name
     * @param policy what becomes of a document on which it fails
     */
    public static Extension reader(String name, AnnotationReader reader, FailurePolicy policy) {
        Objects.requireNonNull(name, "The reader's name is null");
        Objects.requireNonNull(reader, "The reader " + name + " is null");
        Objects.requireNonNull(policy, "The failure policy of the reader " + name + " is null");
        return registry ->
                registry.enricher(name, (extraction, text) -> reader.read(annotation(text), extraction), policy);
    }

    /**
     * Returns the annotation of the text that an enricher is given.
     *
     * @throws IllegalArgumentException if the view is not OnRecord's
     */
    public static Annotation annotation(TextView text) {
        if (text instanceof AnnotatedView view) {
            return view.annotation();
        }
        throw new IllegalArgumentException(text.getClass().getName() + " is not OnRecord's view of a text");
    }

    /**
     * Returns the extension that replaces the default name tagger by another: a caseless one, say, or one that you have
     * trained. Types other than PERSON, ORGANIZATION and LOCATION make custom entities.
     *
     * @param crf a serialized {@code CRFClassifier}: a file, a URL or a resource on the class path
     */
    public static Extension nameTagger(String crf) {
        Objects.requireNonNull(crf, "The name tagger's model is null");
        return registry -> CoreNlpRegistry.of(registry).nameTagger(crf);
    }

    /**
     * Returns the extension that replaces the default name tagger by an annotator; the default one is then not even
     * loaded. The annotator runs after {@link Step#TAGS} and gives words their {@code NamedEntityTagAnnotation}; words that
     * it leaves without one are not names.
     *
     * @param annotator must be thread-safe: it serves all documents, several at a time
     */
    public static Extension nameTagger(Annotator annotator) {
        Objects.requireNonNull(annotator, "The name tagger is null");
        return nameTagger(annotator.getClass().getName(), () -> annotator);
    }

    /**
     * Returns the extension that replaces the default name tagger by an annotator that is not thread-safe.
     *
     * @param name what messages call it
     * @param annotators makes an annotator; called by {@code build()}, and later when all made so far are busy, or one
     *     has failed and is unmounted
     */
    public static Extension nameTagger(String name, Supplier<? extends Annotator> annotators) {
        Objects.requireNonNull(name, "The name tagger's name is null");
        Objects.requireNonNull(annotators, "The supplier of the name tagger " + name + " is null");
        return registry -> CoreNlpRegistry.of(registry).nameTagger(name, annotators);
    }

    /**
     * Returns the extension that replaces the default part-of-speech tagger by another. Its tags must be those of the Penn
     * Treebank.
     *
     * @param model a model of {@code MaxentTagger}: a file, a URL or a resource on the class path
     */
    public static Extension tagger(String model) {
        Objects.requireNonNull(model, "The tagger's model is null");
        return registry -> CoreNlpRegistry.of(registry).tagger(model);
    }
}
