package org.onrecord.internal.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Who speaks the utterances on one side of an utterance.
 *
 * @param nearestFirst the voices, empty where nobody could be told
 */
record NearTurns(List<Optional<Voice>> nearestFirst) {

    /** Whether the voice speaks the utterance that is so far away; 0 is the nearest. */
    boolean speaks(Voice voice, int distance) {
        return distance < nearestFirst.size()
                && nearestFirst.get(distance).filter(voice::equals).isPresent();
    }

    /** How far away the voice speaks; 0 is the nearest, {@link Distance#FAR} stands for all that is farther. */
    int distance(Voice voice) {
        for (int distance = 0; distance < Distance.FAR; distance++) {
            if (speaks(voice, distance)) {
                return distance;
            }
        }
        return Distance.FAR;
    }

    /** How many of the so many nearest utterances the voice speaks. */
    int count(Voice voice, int utterances) {
        int count = 0;
        for (int distance = 0; distance < utterances; distance++) {
            count += speaks(voice, distance) ? 1 : 0;
        }
        return count;
    }

    /** How many voices speak the so many nearest utterances. */
    int voicesOf(int utterances) {
        return (int) nearestFirst.stream()
                .limit(utterances)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    /** The nearest voice that is not that of the nearest utterance. */
    Optional<Voice> nearestOther() {
        return nearestFirst.stream()
                .limit(Distance.FAR)
                .filter(voice -> voice.isPresent() && !voice.equals(nearestFirst.get(0)))
                .findFirst()
                .flatMap(voice -> voice);
    }
}
