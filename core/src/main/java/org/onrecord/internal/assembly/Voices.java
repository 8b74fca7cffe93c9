package org.onrecord.internal.assembly;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Gender;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.speaker.PronounResolver;
import org.onrecord.internal.speaker.SpeakerIdentity;

/** What the quotes tell of the entities: how many each speaks, and which nouns and pronouns beside them refer to it. */
final class Voices {

    private static final int FEWEST_QUOTES_OF_NOUN = 2;
    /** A pronoun beside a quote that is less surely of the speaker tells nothing about him. */
    private static final double SURE = 0.8;

    private final Multiset<KnownEntity> quotes = LinkedHashMultiset.create();
    private final SetMultimap<KnownEntity, Mention> references = LinkedHashMultimap.create();
    private final SetMultimap<KnownEntity, Gender> genders = LinkedHashMultimap.create();

    Voices(List<Optional<SpeakerIdentity>> speakers, MentionRecords mentions) {
        for (Optional<SpeakerIdentity> speaker : speakers) {
            speaker.ifPresent(identity -> identity.entity().ifPresent(entity -> {
                quotes.add(entity);
                identity.source()
                        .map(words -> mentions.of(words, Optional.of(entity)))
                        .filter(mention -> mention.kind() != MentionKind.NAME)
                        .ifPresent(mention -> {
                            references.put(entity, mention);
                            if (mention.kind() == MentionKind.PRONOUN && identity.probability() >= SURE) {
                                genders.put(entity, PronounResolver.genderOf(mention.text()));
                            }
                        });
            }));
        }
    }

    /** Those who speak again and again and whom the text knows by a noun alone, in the order in which they first speak. */
    List<KnownEntity> knownByNoun() {
        return quotes.elementSet().stream()
                .filter(entity -> entity.isNominal() && quotes.count(entity) >= FEWEST_QUOTES_OF_NOUN)
                .toList();
    }

    /** The number of quotes that the entity speaks. */
    int quotesBy(KnownEntity entity) {
        return quotes.count(entity);
    }

    /** The gender that the pronouns beside the quotes tell, where they agree. */
    Gender gender(KnownEntity entity) {
        Set<Gender> told = genders.get(entity);
        return told.size() == 1 ? told.iterator().next() : Gender.UNKNOWN;
    }

    /** The nouns and pronouns that name the entity as the speaker of a quote. */
    Set<Mention> references(KnownEntity entity) {
        return references.get(entity);
    }
}
