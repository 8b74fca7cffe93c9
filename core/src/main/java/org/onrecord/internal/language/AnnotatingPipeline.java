package org.onrecord.internal.language;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.Span;
import org.onrecord.corenlp.Step;

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
    public AnnotatedText annotate(String text) {
        List<Span> paragraphs = ParagraphSplitter.split(text);
        Annotation annotation = split(text, paragraphs);
        run(Step.TOKENS, annotation);
        for (CoreMap sentence : sentences(annotation)) {
            tag(sentence.get(CoreAnnotations.TokensAnnotation.class));
        }
        run(Step.TAGS, annotation);
        for (CoreMap sentence : sentences(annotation)) {
            name(sentence.get(CoreAnnotations.TokensAnnotation.class));
        }
        CoreNlpAnnotation.addMentions(annotation);
        run(Step.NAMES, annotation);
        if (annotators.containsKey(Step.PARSES)) {
            for (CoreMap sentence : sentences(annotation)) {
                DependencyGraphs.addTo(sentence, models.parser().predict(sentence));
            }
            run(Step.PARSES, annotation);
        }
        return AnnotatedTextReader.read(text, paragraphs, annotation);
    }

    private void run(Step step, Annotation annotation) {
        annotators.get(step).forEach(annotator -> annotator.annotate(annotation));
    }

    private static List<CoreMap> sentences(Annotation annotation) {
        return annotation.get(CoreAnnotations.SentencesAnnotation.class);
    }

    private Annotation split(String text, List<Span> paragraphs) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        List<Integer> paragraphOfSentence = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            int offset = paragraphs.get(p).begin();
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

    private void tag(List<CoreLabel> sentence) {
        models.tagger().tagCoreLabels(sentence);
        Morphology morphology = new Morphology();
        for (CoreLabel token : sentence) {
            token.setLemma(morphology.lemma(token.word(), token.tag()));
        }
    }

    private void name(List<CoreLabel> sentence) {
        LabelledWord[] labels = models.nameTagger().label(sentence);
        for (int t = 0; t < labels.length; t++) {
            CoreLabel token = sentence.get(t);
            token.setNER(labels[t].answer());
            token.set(
                    CoreAnnotations.NamedEntityTagProbsAnnotation.class,
                    labels[t].chances().byLabel());
            token.set(CoreAnnotations.CoarseNamedEntityTagAnnotation.class, labels[t].answer());
            token.set(CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class, labels[t].answer());
        }
    }
}
