package org.onrecord.internal.language;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Span;
import org.onrecord.internal.interruption.Interruption;

/**
 * Annotates a text: paragraphs, tokens, sentences, tags, lemmas, name labels.
 *
 * <p>Works sentence by sentence and keeps only {@link Token}s, so that a novel needs little more memory than its
 * text. Thread-safe.
 */
public final class LanguagePipeline implements TextAnnotator {

    private final LanguageModels models;
    private final TextSplitter splitter = new TextSplitter();

    public LanguagePipeline(LanguageModels models) {
        this.models = models;
    }

    @Override
    public AnnotatedText annotate(Optional<String> id, String text) {
        return annotate(text);
    }

    public AnnotatedText annotate(String text) {
        Builder builder = new Builder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> spans = ParagraphSplitter.split(text);
        for (int p = 0; p < spans.size(); p++) {
            Span span = spans.get(p);
            int firstToken = builder.tokens.size();
            for (List<CoreLabel> sentence : splitter.sentencesOf(text, span)) {
                Interruption.check();
                builder.add(sentence, span.begin(), p);
            }
            paragraphs.add(new Paragraph(span, firstToken, builder.tokens.size()));
        }
        return new AnnotatedText(text, paragraphs, builder.sentences, builder.tokens);
    }

    /** Collects the tokens of one text; strings that recur are kept once. */
    private final class Builder {

        private final List<Token> tokens = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final Interner<String> strings = Interners.newStrongInterner();
        private final Morphology morphology = new Morphology();

        void add(List<CoreLabel> sentence, int offset, int paragraph) {
            models.tagger().tag(sentence);
            LabelledWord[] labels = models.nameTagger().orElseThrow().label(sentence);
            int firstToken = tokens.size();
            for (int i = 0; i < labels.length; i++) {
                CoreLabel label = sentence.get(i);
                String word = strings.intern(label.originalText());
                String tag = strings.intern(label.tag());
                String lemma = strings.intern(morphology.lemma(label.word(), tag));
                tokens.add(new Token(
                        word,
                        offset + label.beginPosition(),
                        offset + label.endPosition(),
                        tag,
                        lemma,
                        labels[i].label(),
                        labels[i].chances()));
            }
            sentences.add(new Sentence(firstToken, tokens.size(), paragraph));
        }
    }
}
