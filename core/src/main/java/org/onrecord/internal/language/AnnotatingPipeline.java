package org.onrecord.internal.language;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Span;
import org.onrecord.corenlp.Step;
import org.onrecord.extension.ExtensionException;
import org.onrecord.extension.FailurePolicy;
import org.onrecord.internal.interruption.Interruption;
import org.onrecord.internal.parsing.DependencyTree;

/**
 * What {@link LanguagePipeline} does, step by step over the whole document on an annotation of CoreNLP's, so that users'
 * annotators can take part between the steps. Thread-safe.
 */
public final class AnnotatingPipeline implements TextAnnotator {

    private final LanguageModels models;
    private final ImmutableListMultimap<Step, DocumentAnnotator> annotators;
    private final TextSplitter splitter = new TextSplitter();

    /** A pipeline in which annotators run behind their steps, in their order. */
    public AnnotatingPipeline(LanguageModels models, ListMultimap<Step, DocumentAnnotator> annotators) {
        this.models = models;
        this.annotators = ImmutableListMultimap.copyOf(annotators);
    }

    @Override
    public AnnotatedText annotate(Optional<String> id, String text) {
        return new Document(id, text).read();
    }

    /** One document on its way through the steps. For one thread. */
    private final class Document {

        private final Optional<String> id;
        private final String text;
        private final List<Span> paragraphs;
        /** What users' annotators failed with that the document can do without. */
        private final Map<DocumentAnnotator, String> failures = new LinkedHashMap<>();

        Document(Optional<String> id, String text) {
            this.id = id;
            this.text = text;
            this.paragraphs = ParagraphSplitter.split(text);
        }

        AnnotatedText read() {
            while (true) {
                int failed = failures.size();
                try {
                    return annotate();
                } catch (ExtensionException e) {
                    Interruption.checkAfter(e);
                    if (failures.size() == failed) {
                        throw e;
                    }
                    // From the start without the annotator, as it may have left the annotation half changed.
                }
            }
        }

        private AnnotatedText annotate() {
            Annotation annotation = split();
            id.ifPresent(name -> annotation.set(CoreAnnotations.DocIDAnnotation.class, name));
            run(Step.TOKENS, annotation);
            sentences(annotation).forEach(AnnotatingPipeline.this::tag);
            run(Step.TAGS, annotation);
            sentences(annotation).forEach(AnnotatingPipeline.this::name);
            CoreNlpAnnotation.addMentions(annotation);
            run(Step.NAMES, annotation);
            if (annotators.containsKey(Step.PARSES)) {
                for (CoreMap sentence : sentences(annotation)) {
                    Interruption.check();
                    DependencyGraphs.addTo(sentence, parse(sentence.get(CoreAnnotations.TokensAnnotation.class)));
                }
                run(Step.PARSES, annotation);
            }
            return AnnotatedTextReader.read(text, paragraphs, annotation, List.copyOf(failures.values()));
        }

        private DependencyTree parse(List<CoreLabel> sentence) {
            return models.parser()
                    .parse(
                            sentence.stream().map(CoreLabel::word).toList(),
                            sentence.stream().map(CoreLabel::tag).toList());
        }

        private Annotation split() {
            List<List<CoreLabel>> sentences = new ArrayList<>();
            List<Integer> paragraphOfSentence = new ArrayList<>();
            for (int p = 0; p < paragraphs.size(); p++) {
                int offset = paragraphs.get(p).begin();
                Interruption.check();
                for (List<CoreLabel> sentence : splitter.sentencesOf(text, paragraphs.get(p))) {
                    for (CoreLabel token : sentence) {
                        token.setBeginPosition(offset + token.beginPosition());
                        token.setEndPosition(offset + token.endPosition());
                    }
                    sentences.add(new ArrayList<>(sentence));
                    paragraphOfSentence.add(p);
                }
            }
            return CoreNlpAnnotation.of(text, sentences, paragraphOfSentence);
        }

        private void run(Step step, Annotation annotation) {
            for (DocumentAnnotator annotator : annotators.get(step)) {
                if (!failures.containsKey(annotator)) {
                    run(annotator, annotation);
                }
            }
        }

        private void run(DocumentAnnotator annotator, Annotation annotation) {
            try {
                annotator.annotate(annotation);
                check(annotator, annotation);
            } catch (ExtensionException e) {
                if (annotator.policy() == FailurePolicy.WARN) {
                    failures.put(annotator, String.valueOf(e.getMessage()));
                }
                throw e;
            }
        }

        /** Refuses an annotation on which later steps and annotators cannot build. */
        private void check(DocumentAnnotator annotator, Annotation annotation) {
            try {
                AnnotationCheck.check(annotation, text);
            } catch (ExtensionException e) {
                throw new ExtensionException(
                        "The annotator " + annotator.name() + " damaged the annotation: " + e.getMessage(), e);
            }
        }
    }

    private static List<CoreMap> sentences(Annotation annotation) {
        return annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private void tag(CoreMap sentence) {
        Interruption.check();
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        models.tagger().tag(tokens);
        Morphology morphology = new Morphology();
        for (CoreLabel token : tokens) {
            token.setLemma(morphology.lemma(token.word(), token.tag()));
        }
    }

    private void name(CoreMap sentence) {
        Interruption.check();
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        models.nameTagger().ifPresent(tagger -> name(tokens, tagger));
        for (CoreLabel token : tokens) {
            if (token.ner() == null) {
                token.setNER(CoreNlpAnnotation.NO_ENTITY);
            }
            token.set(CoreAnnotations.CoarseNamedEntityTagAnnotation.class, token.ner());
            token.set(CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class, token.ner());
        }
    }

    private static void name(List<CoreLabel> tokens, NameTagger tagger) {
        LabelledWord[] labels = tagger.label(tokens);
        for (int t = 0; t < labels.length; t++) {
            tokens.get(t).setNER(labels[t].answer());
            tokens.get(t)
                    .set(
                            CoreAnnotations.NamedEntityTagProbsAnnotation.class,
                            labels[t].chances().byLabel());
        }
    }
}
