package org.onrecord.internal.conversation;

import java.util.Optional;
import org.onrecord.internal.scene.Scene;
import org.onrecord.internal.speaker.Source;

/**
 * Knows nouns beside what somebody says that speak themselves in no story: "was the cold reply", "her dark eyes flashed"; but
 * "came a voice" and "said the letter" are somebody.
 */
final class SilentThings {

    private SilentThings() {}

    /**
     * Whether the source is such a noun.
     *
     * @param cue index of the verb that seems to report its speech
     */
    static boolean contain(Scene scene, Source source, Optional<Integer> cue) {
        if (cue.filter(scene::isOfSpeech).isPresent()) {
            return false;
        }
        return switch (source.kind()) {
            case OTHER_NOUN -> NounSort.of(scene, source) == NounSort.POSSESSED || isForWords(scene, source);
            case DOCUMENT_NOUN -> isForWords(scene, source);
            default -> false;
        };
    }

    /** "The reply", "an exclamation". */
    private static boolean isForWords(Scene scene, Source source) {
        return scene.lexicons()
                .speech()
                .speechNouns()
                .contains(scene.text().token(source.head()).word());
    }
}
