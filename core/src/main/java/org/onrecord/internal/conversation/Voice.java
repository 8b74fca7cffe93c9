package org.onrecord.internal.conversation;

import org.onrecord.internal.entity.KnownEntity;

/**
 * Somebody who may speak: a person with a name or one whom the text calls by a noun again and again ("the stranger"), who
 * have an entity; one whom a noun names but once ("a boy"); or the narrator.
 *
 * @param entity index of the person's entity; negative for one who has none
 * @param noun the noun, in lower case; empty for a person with an entity
 */
public record Voice(int entity, String noun) {

    private static final int NO_ENTITY = -1;
    /** Another number, since what the narration shows of somebody is kept by it, of the narrator, too. */
    private static final int NAMELESS_NARRATOR = -2;
    /** A first-person narrator whose name the text does not tell. */
    static final Voice NARRATOR = new Voice(NAMELESS_NARRATOR, "i");

    static Voice of(KnownEntity person) {
        return new Voice(person.index(), "");
    }

    public static Voice of(int entity) {
        return new Voice(entity, "");
    }

    static Voice ofNoun(String noun) {
        return new Voice(NO_ENTITY, noun);
    }

    /** Whether the person has a name or a noun that stands for nobody else. */
    public boolean hasEntity() {
        return entity >= 0;
    }
}
