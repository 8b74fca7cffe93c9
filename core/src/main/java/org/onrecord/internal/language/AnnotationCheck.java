package org.onrecord.internal.language;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.onrecord.extension.ExtensionException;

/**
 * Checks that an annotation, as a user's annotator left it, is one on which later steps and annotators can build. It only
 * looks, so that it can do so behind each annotator.
 */
final class AnnotationCheck {

    private AnnotationCheck() {}

    /**
     * Checks the text, the sentences and the places of their tokens.
     *
     * @throws ExtensionException if one is missing or does not fit the text
     */
    static void check(Annotation annotation, String text) {
        if (!text.equals(present(annotation, CoreAnnotations.TextAnnotation.class))) {
            throw new ExtensionException("its text is another one");
        }
        present(annotation, CoreAnnotations.TokensAnnotation.class);
        int end = 0;
        for (CoreMap sentence : present(annotation, CoreAnnotations.SentencesAnnotation.class)) {
            present(sentence, CoreAnnotations.CharacterOffsetBeginAnnotation.class);
            end = endOf(present(sentence, CoreAnnotations.TokensAnnotation.class), end, text.length());
        }
    }

    private static <T> T present(CoreMap map, Class<? extends CoreAnnotation<T>> key) {
        T value = map.get(key);
        if (value == null) {
            throw new ExtensionException(key.getSimpleName() + " is missing");
        }
        return value;
    }

    /** Where the last of the tokens ends, all of which must be behind each other and behind what was before. */
    private static int endOf(List<CoreLabel> tokens, int endBefore, int length) {
        int end = endBefore;
        for (CoreLabel token : tokens) {
            if (token.word() == null) {
                throw new ExtensionException("the token at " + token.beginPosition() + " has no word");
            }
            if (token.beginPosition() < end
                    || token.endPosition() <= token.beginPosition()
                    || token.endPosition() > length) {
                throw new ExtensionException("the token \"" + token.word() + "\" at " + token.beginPosition() + ".."
                        + token.endPosition()
                        + " is not behind the token before it, is empty, or is outside of the text");
            }
            end = token.endPosition();
        }
        return end;
    }
}
