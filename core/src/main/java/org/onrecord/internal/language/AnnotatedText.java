package org.onrecord.internal.language;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.Optional;
import org.onrecord.Span;

/**
 * A text with its paragraphs, sentences and tokens; what all later stages read.
 *
 * <p>Immutable and thread-safe, but for the annotation.
 */
public final class AnnotatedText {

    private final String text;
    private final ImmutableList<Paragraph> paragraphs;
    private final ImmutableList<Sentence> sentences;
    private final ImmutableList<Token> tokens;
    private final int[] sentenceOfToken;
    private final Optional<Annotation> annotation;
    private final ImmutableList<String> warnings;

    public AnnotatedText(String text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Token> tokens) {
        this(text, paragraphs, sentences, tokens, Optional.empty(), List.of());
    }

    AnnotatedText(
            String text,
            List<Paragraph> paragraphs,
            List<Sentence> sentences,
            List<Token> tokens,
            Optional<Annotation> annotation,
            List<String> warnings) {
        this.text = text;
        this.paragraphs = ImmutableList.copyOf(paragraphs);
        this.sentences = ImmutableList.copyOf(sentences);
        this.tokens = ImmutableList.copyOf(tokens);
        this.annotation = annotation;
        this.warnings = ImmutableList.copyOf(warnings);
        this.sentenceOfToken = new int[tokens.size()];
        for (int s = 0; s < sentences.size(); s++) {
            for (int t = sentences.get(s).firstToken(); t < sentences.get(s).endToken(); t++) {
                sentenceOfToken[t] = s;
            }
        }
    }

    /** The annotation from which the text was read, with all that users' annotators added; empty if there are none. */
    public Optional<Annotation> annotation() {
        return annotation;
    }

    /** What went wrong in reading the text. */
    public ImmutableList<String> warnings() {
        return warnings;
    }

    public String text() {
        return text;
    }

    public ImmutableList<Paragraph> paragraphs() {
        return paragraphs;
    }

    public ImmutableList<Sentence> sentences() {
        return sentences;
    }

    public ImmutableList<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The index of the sentence that holds the token. */
    public int sentenceIndex(int token) {
        return sentenceOfToken[token];
    }

    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOfToken[token]);
    }

    /** The index of the paragraph that holds the token. */
    public int paragraphIndex(int token) {
        return sentenceOf(token).paragraph();
    }

    /** The index of the first token that begins at or behind the offset; the number of tokens if there is none. */
    public int firstTokenFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a finite verb stands at the token, or an adverb and one: "came", "slowly came". False behind the last token. */
    public boolean isFiniteVerbAt(int token) {
        int verb = token < tokens.size() && tokens.get(token).tag().equals("RB") ? token + 1 : token;
        return verb < tokens.size() && tokens.get(verb).isFiniteVerb();
    }

    /** Whether the word stands at the index; false behind the last token. */
    public boolean isWordAt(int token, String word) {
        return token < tokens.size() && tokens.get(token).word().equals(word);
    }

    /** Whether no token stands between two stretches of the text, of which the second follows the first. */
    public boolean areSideBySide(Span one, Span next) {
        return firstTokenFrom(one.end()) == firstTokenFrom(next.begin());
    }

    /** The characters from the first to the last of some tokens. */
    public Span spanOf(int firstToken, int endToken) {
        return new Span(tokens.get(firstToken).begin(), tokens.get(endToken - 1).end());
    }

    public String textOf(Span span) {
        return text.substring(span.begin(), span.end());
    }
}
