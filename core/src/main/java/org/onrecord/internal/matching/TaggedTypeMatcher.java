package org.onrecord.internal.matching;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attributes;
import org.onrecord.Span;
import org.onrecord.extension.Precedence;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.CoreNlpAnnotation;
import org.onrecord.internal.language.NameLabel;

/**
 * Finds what a user's name tagger or annotator tagged and OnRecord's own rules would not take for a name: runs of words
 * of a type other than people, organizations and places, and names of these in small letters. Thread-safe.
 */
public final class TaggedTypeMatcher implements EntityMatcher {

    @Override
    public List<EntityMatch> match(AnnotatedText text) {
        List<EntityMatch> matches = new ArrayList<>();
        text.annotation().ifPresent(annotation -> {
            for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                addAll(text, sentence.get(CoreAnnotations.TokensAnnotation.class), matches);
            }
        });
        return matches;
    }

    private static void addAll(AnnotatedText text, List<CoreLabel> tokens, List<EntityMatch> matches) {
        int begin = 0;
        while (begin < tokens.size()) {
            String type = tokens.get(begin).ner();
            int end = begin + 1;
            if (isType(type)) {
                while (end < tokens.size() && type.equals(tokens.get(end).ner())) {
                    end++;
                }
                Span span = new Span(
                        tokens.get(begin).beginPosition(), tokens.get(end - 1).endPosition());
                NameLabel label = NameLabel.of(type);
                if (label == NameLabel.NONE) {
                    matches.add(match(text, span, type, Precedence.OVERRIDE));
                } else if (text.textOf(span).codePoints().noneMatch(Character::isUpperCase)) {
                    matches.add(match(text, span, label.name(), Precedence.ADD));
                }
            }
            begin = end;
        }
    }

    private static EntityMatch match(AnnotatedText text, Span span, String type, Precedence precedence) {
        String words = text.textOf(span);
        return new EntityMatch(
                span,
                words,
                type,
                Folding.plain(words),
                Optional.empty(),
                Attributes.none(),
                Optional.empty(),
                precedence);
    }

    private static boolean isType(@Nullable String type) {
        return type != null && !type.isBlank() && !type.equals(CoreNlpAnnotation.NO_ENTITY);
    }
}
