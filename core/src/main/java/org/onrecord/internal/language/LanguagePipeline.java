package org.onrecord.internal.language;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.Span;

/**
 * Annotates a text: paragraphs, tokens, sentences, tags, lemmas, name labels.
 *
 * <p>Works sentence by sentence and keeps only {@link Token}s, so that a novel needs little more memory than its
 * text. Thread-safe.
 */
public final class LanguagePipeline {

    private static final String TOKENIZER_OPTIONS = "invertible,untokenizable=noneKeep";
    /** Longer stretches without a sentence end (tables, lists of names) are cut, since tagging takes memory in proportion. */
    private static final int LONGEST_SENTENCE = 400;

    private final LanguageModels models;
    private final TokenizerFactory<CoreLabel> tokenizerFactory =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), TOKENIZER_OPTIONS);
    private final WordToSentenceProcessor<CoreLabel> sentenceSplitter =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

    public LanguagePipeline(LanguageModels models) {
        this.models = models;
    }

    public AnnotatedText annotate(String text) {
        Builder builder = new Builder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> spans = ParagraphSplitter.split(text);
        for (int p = 0; p < spans.size(); p++) {
            Span span = spans.get(p);
            int firstToken = builder.tokens.size();
            for (List<CoreLabel> sentence : sentencesOf(text, span)) {
                builder.add(sentence, span.begin(), p);
            }
            paragraphs.add(new Paragraph(span, firstToken, builder.tokens.size()));
        }
        return new AnnotatedText(text, paragraphs, builder.sentences, builder.tokens);
    }

    private List<List<CoreLabel>> sentencesOf(String text, Span paragraph) {
        List<CoreLabel> tokens = tokenizerFactory
                .getTokenizer(new StringReader(text.substring(paragraph.begin(), paragraph.end())))
                .tokenize();
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : sentenceSplitter.process(tokens)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    /** Collects the tokens of one text; strings that recur are kept once. */
    private final class Builder {

        private final List<Token> tokens = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final Interner<String> strings = Interners.newStrongInterner();
        private final Morphology morphology = new Morphology();

        void add(List<CoreLabel> sentence, int offset, int paragraph) {
            models.tagger().tagCoreLabels(sentence);
            NameLabel[] labels = models.nameTagger().label(sentence);
            int firstToken = tokens.size();
            for (int i = 0; i < labels.length; i++) {
                CoreLabel label = sentence.get(i);
                String word = strings.intern(label.originalText());
                String tag = strings.intern(label.tag());
                String lemma = strings.intern(morphology.lemma(label.word(), tag));
                tokens.add(new Token(
                        word, offset + label.beginPosition(), offset + label.endPosition(), tag, lemma, labels[i]));
            }
            sentences.add(new Sentence(firstToken, tokens.size(), paragraph));
        }
    }
}
