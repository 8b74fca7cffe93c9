package org.onrecord.internal.assembly;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Mention;
import org.onrecord.MentionKind;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.speaker.SpeakerIdentity;

/** What the quotes tell of the entities: how many each speaks, and which nouns and pronouns beside them refer to it. */
final class Voices {

    private final Multiset<KnownEntity> quotes = HashMultiset.create();
    private final SetMultimap<KnownEntity, Mention> references = LinkedHashMultimap.create();

    Voices(List<Optional<SpeakerIdentity>> speakers, MentionRecords mentions) {
        for (Optional<SpeakerIdentity> speaker : speakers) {
            speaker.ifPresent(identity -> identity.entity().ifPresent(entity -> {
                quotes.add(entity);
                identity.source()
                        .map(mentions::of)
                        .filter(mention -> mention.kind() != MentionKind.NAME)
                        .ifPresent(mention -> references.put(entity, mention));
            }));
        }
    }

    /** The number of quotes that the entity speaks. */
    int quotesBy(KnownEntity entity) {
        return quotes.count(entity);
    }

    /** The nouns and pronouns that name the entity as the speaker of a quote. */
    Set<Mention> references(KnownEntity entity) {
        return references.get(entity);
    }
}
