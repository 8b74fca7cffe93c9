package org.onrecord.internal.extension;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.pipeline.Annotation;
import java.util.List;
import java.util.function.Supplier;
import org.onrecord.Span;
import org.onrecord.corenlp.AnnotatedView;
import org.onrecord.extension.TokenView;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.CoreNlpAnnotation;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.language.Sentence;
import org.onrecord.internal.language.Token;

/** The view of an annotated text for users; made when it is asked for. Thread-safe. */
final class AnnotatedTextView implements AnnotatedView {

    private static final String NO_ENTITY = "O";

    private final AnnotatedText annotated;
    private final Supplier<ImmutableList<TokenView>> tokens = Suppliers.memoize(this::makeTokens);
    private final Supplier<ImmutableList<Span>> sentences = Suppliers.memoize(this::makeSentences);
    private final Supplier<Annotation> annotation = Suppliers.memoize(this::makeAnnotation);

    AnnotatedTextView(AnnotatedText annotated) {
        this.annotated = annotated;
    }

    @Override
    public String text() {
        return annotated.text();
    }

    @Override
    public List<TokenView> tokens() {
        return tokens.get();
    }

    @Override
    public List<Span> sentences() {
        return sentences.get();
    }

    @Override
    public List<TokenView> tokensIn(Span span) {
        int first = annotated.firstTokenFrom(span.begin());
        if (first > 0 && annotated.token(first - 1).end() > span.begin()) {
            first--;
        }
        int end = Math.max(first, annotated.firstTokenFrom(span.end()));
        return span.isEmpty() ? List.of() : tokens().subList(first, end);
    }

    @Override
    public Annotation annotation() {
        return annotation.get();
    }

    private Annotation makeAnnotation() {
        return annotated.annotation().orElseGet(() -> CoreNlpAnnotation.copyOf(annotated));
    }

    private ImmutableList<Span> makeSentences() {
        return annotated.sentences().stream().map(this::spanOf).collect(ImmutableList.toImmutableList());
    }

    private Span spanOf(Sentence sentence) {
        return annotated.spanOf(sentence.firstToken(), sentence.endToken());
    }

    private ImmutableList<TokenView> makeTokens() {
        ImmutableList.Builder<TokenView> views = ImmutableList.builder();
        for (int t = 0; t < annotated.tokens().size(); t++) {
            Token token = annotated.token(t);
            views.add(new TokenView(
                    token.word(),
                    new Span(token.begin(), token.end()),
                    token.lemma(),
                    token.tag(),
                    token.label() == NameLabel.NONE ? NO_ENTITY : token.label().name(),
                    annotated.sentenceIndex(t)));
        }
        return views.build();
    }
}
