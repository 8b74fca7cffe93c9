package org.onrecord.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
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
 * Extensions made of what CoreNLP's users have: annotators and models.
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
 * {@linkplain Annotator#requirementsSatisfied() say that they add}. A document for which one throws, or leaves tokens that do not fit the text, fails; with {@link
 * FailurePolicy#WARN} it is read once more without that annotator.
 *
 * <p>The annotation is as CoreNLP's own pipeline makes it, sentence by sentence and word by word, with tokens, offsets,
 * tags, lemmas, entity types and mentions, and, for annotators behind {@link Step#PARSES}, dependencies.
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
     * Returns the extension of an annotator that runs last: behind {@link Step#NAMES}, or behind {@link Step#PARSES} if
     * it requires dependencies.
     *
     * @param annotator must be thread-safe: it serves all documents, many at once
     */
    public static Extension annotator(Annotator annotator) {
        boolean needsParses =
                Stream.ofNullable(annotator.requires()).flatMap(Set::stream).anyMatch(DEPENDENCIES::contains);
        return annotator(needsParses ? Step.PARSES : Step.NAMES, annotator);
    }

    /**
     * Returns the extension of an annotator that runs behind a step.
     *
     * @param annotator must be thread-safe: it serves all documents, many at once
     */
    public static Extension annotator(Step after, Annotator annotator) {
        return annotator(annotator.getClass().getName(), after, () -> annotator);
    }

    /**
     * Returns the extension of an annotator that is not thread-safe, because it keeps something of the document in
     * fields: of documents that are worked on at once each has an annotator of its own.
     *
     * @param name what messages call it
     * @param annotators makes an annotator; called once by {@code build()}, and later when all made so far are busy or one
     *     has failed, which then is unmounted
     */
    public static Extension annotator(String name, Step after, Supplier<? extends Annotator> annotators) {
        return annotator(name, after, annotators, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Returns the extension of an annotator that is not thread-safe, or without which a document can do: give {@code ()
     * -> annotator} for one that serves all documents, and goes on to do so when it has failed for one.
     *
     * @param name what messages call it
     * @param annotators makes an annotator; called once by {@code build()}, and later when all made so far are busy or one
     *     has failed, which then is unmounted
     * @param policy what becomes of a document for which it fails
     */
    public static Extension annotator(
            String name, Step after, Supplier<? extends Annotator> annotators, FailurePolicy policy) {
        return registry -> CoreNlpRegistry.of(registry).annotator(name, after, annotators, policy);
    }

    /**
     * Returns the extension of an annotator given by its class, as CoreNLP's own pipeline makes them from properties: by
     * its constructor with a name and properties, with a name, with properties, or without parameters. It need not be
     * thread-safe: of documents that are worked on at once each has one of its own. One that is, and takes much memory, is
     * better given as an instance.
     *
     * @param name the name given to the constructor; in properties it usually stands before each key
     * @param className the class's full name
     * @param properties for the constructor; copied
     */
    public static Extension annotator(String name, Step after, String className, Properties properties) {
        return annotator(name, after, className, properties, FailurePolicy.FAIL_DOCUMENT);
    }

    /**
     * Returns the extension of an annotator given by its class, as above.
     *
     * @param policy what becomes of a document for which it fails
     */
    public static Extension annotator(
            String name, Step after, String className, Properties properties, FailurePolicy policy) {
        AnnotatorClass made = new AnnotatorClass(name, className, properties);
        return annotator(name, after, made, policy);
    }

    /**
     * Returns the extension of a whole pipeline of CoreNLP's, given by the properties that a {@code StanfordCoreNLP} would
     * take.
     *
     * <p>Of its {@code annotators} OnRecord does {@code tokenize}, {@code ssplit}, {@code mwt}, {@code pos}, {@code lemma},
     * {@code ner}, {@code entitymentions} and {@code depparse} itself, by its steps, and has what {@code quote} finds in
     * its records. All others run in their order, each behind the last of these steps that stands before it: those with a
     * {@code customAnnotatorClass}, made as by {@link #annotator(String, Step, String, Properties)}, and CoreNLP's own,
     * such as {@code regexner} and {@code parse}, if what they need is on the class path. All get all properties. With
     * {@code enforceRequirements = false} nobody asks what they require.
     *
     * <p>Of the options of OnRecord's own steps these count: {@code pos.model}, {@code ner.model} (a single one), {@code
     * ner.additional.regexner} and {@code ner.additional.tokensregex}; the others do nothing. The types that CoreNLP's
     * {@code ner} gives to numbers, dates and titles are not there.
     *
     * @param properties copied
     */
    public static Extension pipeline(Properties properties) {
        Properties copy = AnnotatorClass.copyOf(properties);
        return registry -> PipelineProperties.register(copy, CoreNlpRegistry.of(registry));
    }

    /**
     * Returns the extension of a whole pipeline of CoreNLP's, as {@link #pipeline(Properties)} does.
     *
     * @param file properties in UTF-8, which {@code build()} reads; paths within it count from the working directory
     */
    public static Extension pipeline(Path file) {
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

    /** Returns the extension of a reader of annotations; a document for which it fails, fails. */
    public static Extension reader(String name, AnnotationReader reader) {
        return reader(name, reader, FailurePolicy.FAIL_DOCUMENT);
    }

    /** Returns the extension of a reader of annotations. */
    public static Extension reader(String name, AnnotationReader reader, FailurePolicy policy) {
        return registry ->
                registry.enricher(name, (extraction, text) -> reader.read(annotation(text), extraction), policy);
    }

    /**
     * Returns the annotation of the text that an enricher looks at.
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
     * Returns the extension that puts another name tagger in the place of the default one: a caseless one, or one that
     * the user trained. Types other than PERSON, ORGANIZATION and LOCATION make entities of the user's own.
     *
     * @param crf a serialized {@code CRFClassifier}: a file, a URL or a resource on the class path
     */
    public static Extension nameTagger(String crf) {
        return registry -> CoreNlpRegistry.of(registry).nameTagger(crf);
    }

    /**
     * Returns the extension that puts an annotator in the place of the default name tagger, which then is not even
     * loaded. It runs behind {@link Step#TAGS} and gives words their {@code NamedEntityTagAnnotation}; those that it
     * leaves without one are no names.
     *
     * @param annotator must be thread-safe: it serves all documents, many at once
     */
    public static Extension nameTagger(Annotator annotator) {
        return nameTagger(annotator.getClass().getName(), () -> annotator);
    }

    /**
     * Returns the extension that puts an annotator that is not thread-safe in the place of the default name tagger.
     *
     * @param name what messages call it
     * @param annotators makes an annotator; called once by {@code build()}, and later when all made so far are busy or one
     *     has failed, which then is unmounted
     */
    public static Extension nameTagger(String name, Supplier<? extends Annotator> annotators) {
        return registry -> CoreNlpRegistry.of(registry).nameTagger(name, annotators);
    }

    /**
     * Returns the extension that puts another part-of-speech tagger in the place of the default one. Its tags must be
     * those of the Penn Treebank.
     *
     * @param model a model of {@code MaxentTagger}: a file, a URL or a resource on the class path
     */
    public static Extension tagger(String model) {
        return registry -> CoreNlpRegistry.of(registry).tagger(model);
    }
}
