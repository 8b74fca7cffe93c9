package org.onrecord.internal.language;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/**
 * Reads a text's sentences and tokens off its annotation as users' annotators left it, which must have passed the {@link
 * AnnotationCheck}. For one text.
 */
final class AnnotatedTextReader {

    /** The tag of foreign and odd words: for tokens that an annotator made without one. */
    private static final String UNKNOWN_TAG = "FW";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Interner<String> strings = Interners.newStrongInterner();

    private AnnotatedTextReader(String text) {
        this.text = text;
    }

    /**
     * Reads the annotation.
     *
     * @param warnings what went wrong before
     */
    static AnnotatedText read(String text, List<Span> paragraphs, Annotation annotation, List<String> warnings) {
        AnnotatedTextReader reader = new AnnotatedTextReader(text);
        List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<Paragraph> withTokens = new ArrayList<>();
        int next = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int firstToken = reader.tokens.size();
            while (next < maps.size()
                    && begin(maps.get(next)) < paragraphs.get(p).end()) {
                reader.add(maps.get(next).get(CoreAnnotations.TokensAnnotation.class), p);
                next++;
            }
            withTokens.add(new Paragraph(paragraphs.get(p), firstToken, reader.tokens.size()));
        }
        return new AnnotatedText(text, withTokens, reader.sentences, reader.tokens, Optional.of(annotation), warnings);
    }

    private static int begin(CoreMap sentence) {
        return sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    }

    private void add(List<CoreLabel> sentence, int paragraph) {
        if (sentence.isEmpty()) {
            return;
        }
        int firstToken = tokens.size();
        for (CoreLabel label : sentence) {
            int begin = label.beginPosition();
            int end = label.endPosition();
            String word = strings.intern(text.substring(begin, end));
            NameLabel nameLabel = NameLabel.of(orElse(label.ner(), CoreNlpAnnotation.NO_ENTITY));
            tokens.add(new Token(
                    word,
                    begin,
                    end,
                    strings.intern(orElse(label.tag(), UNKNOWN_TAG)),
                    strings.intern(orElse(label.lemma(), word.toLowerCase(Locale.ROOT))),
                    nameLabel,
                    chances(label, nameLabel)));
        }
        sentences.add(new Sentence(firstToken, tokens.size(), paragraph));
    }

    private static NameChances chances(CoreLabel token, NameLabel label) {
        Map<String, Double> byLabel = token.get(CoreAnnotations.NamedEntityTagProbsAnnotation.class);
        return byLabel == null ? NameChances.certain(label) : NameChances.of(label, byLabel);
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null || value.isEmpty() ? other : value;
    }
}
