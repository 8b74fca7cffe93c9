package org.onrecord.internal.speaker;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.Gender;
import org.onrecord.internal.entity.EarlierNames;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.scene.Scene;

/** Finds for whom "the Alabama Republican" stands. For one text and one thread. */
final class PartyNouns {

    private final PersonAntecedents people;
    private final Parties parties;
    private final Supplier<EarlierNames> members;

    PartyNouns(Scene scene, PersonAntecedents people) {
        this.people = people;
        this.parties = new Parties(scene);
        this.members = Suppliers.memoize(() -> new EarlierNames(scene.entities(), this::partyOf));
    }

    boolean isPartyNoun(int token) {
        return parties.ofNoun(token).isPresent();
    }

    /**
     * The person whom the text is about, unless this one is of another party, or else the member named last before.
     *
     * @param noun index of its token
     * @param last who spoke last
     */
    Optional<KnownEntity> find(int noun, Optional<EarlierSpeaker> last) {
        String party = parties.ofNoun(noun).orElseThrow();
        Optional<KnownEntity> topic = people.topic(noun, Gender.UNKNOWN, last)
                .filter(person -> parties.of(person).map(party::equals).orElse(true));
        return topic.filter(person -> parties.of(person).isPresent())
                .or(() -> members.get().lastBefore(party, noun))
                .or(() -> topic);
    }

    private Set<String> partyOf(KnownEntity entity) {
        return entity.isPerson() ? parties.of(entity).map(Set::of).orElse(Set.of()) : Set.of();
    }
}
