package org.onrecord.training;

import java.util.Optional;
import org.onrecord.internal.scene.Scene;
import org.onrecord.training.GoldDocument.GoldQuote;

/** An annotated text with what the first stages of the library make of it. */
record AnnotatedScene(GoldDocument gold, Scene scene, SpeakerLabels labels) {

    static AnnotatedScene of(GoldDocument gold, Scene scene) {
        return new AnnotatedScene(gold, scene, new SpeakerLabels(scene, gold));
    }

    Optional<GoldQuote> quoteOf(int utterance) {
        return labels.quoteOf(scene.utterances().get(utterance));
    }

    boolean isNovel() {
        return !gold.characters().isEmpty();
    }
}
