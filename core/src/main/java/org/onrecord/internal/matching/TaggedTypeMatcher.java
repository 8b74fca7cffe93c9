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
 * Finds the words to which a user's name tagger or annotator gave an entity type other than those of people,
 * organizations and places: runs of one type. Thread-safe.
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
            if (isOwn(type)) {
                while (end < tokens.size() && type.equals(tokens.get(end).ner())) {
                    end++;
                }
                Span span = new Span(
                        tokens.get(begin).beginPosition(), tokens.get(end - 1).endPosition());
                String words = text.textOf(span);
                matches.add(new EntityMatch(
                        span,
                        words,
                        type,
                        Folding.plain(words),
                        Optional.empty(),
                        Attributes.none(),
                        Optional.empty(),
                        Precedence.OVERRIDE));
            }
            begin = end;
        }
    }

    private static boolean isOwn(@Nullable String type) {
        return type != null
                && !type.isBlank()
                && !type.equals(CoreNlpAnnotation.NO_ENTITY)
                && NameLabel.of(type) == NameLabel.NONE;
    }
}
