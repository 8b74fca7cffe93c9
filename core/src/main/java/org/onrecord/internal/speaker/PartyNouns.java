package org.onrecord.internal.speaker;

import java.util.List;
import java.util.Optional;
import org.onrecord.Gender;
import org.onrecord.internal.entity.KnownEntity;
import org.onrecord.internal.name.NameMention;
import org.onrecord.internal.scene.Scene;

/** Finds for whom "the Alabama Republican" stands. For one text and one thread. */
final class PartyNouns {

    private final Scene scene;
    private final PersonAntecedents people;
    private final Parties parties;

    PartyNouns(Scene scene, PersonAntecedents people) {
        this.scene = scene;
        this.people = people;
        this.parties = new Parties(scene);
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
                .or(() -> lastNamed(party, noun))
                .or(() -> topic);
    }

    private Optional<KnownEntity> lastNamed(String party, int token) {
        List<NameMention> names = scene.entities().names();
        for (int n = scene.entities().firstNameFrom(token) - 1; n >= 0; n--) {
            KnownEntity entity = scene.entities().entityAt(names.get(n).begin()).orElseThrow();
            if (entity.isPerson() && parties.of(entity).filter(party::equals).isPresent()) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }
}
