package org.onrecord.internal.speaker;

import java.util.Optional;
import org.onrecord.internal.entity.Entities;
import org.onrecord.internal.entity.KnownEntity;

/**
 * Words that may name a speaker.
 *
 * @param begin index, in the text, of the first token
 * @param end index behind the last token
 * @param head index of the head token
 */
public record Source(int begin, int end, int head, SourceKind kind) {

    /** The entity that the words name; empty for pronouns, nouns and several people at once. */
    public Optional<KnownEntity> entityNamed(Entities entities) {
        return kind.isName() ? entities.entityAt(head) : Optional.empty();
    }

    /** The entity that the words name, or for which their noun stands; empty for all others. */
    Optional<KnownEntity> entityMeant(Entities entities) {
        return kind == SourceKind.PERSON_NOUN ? entities.namedByNoun(head) : entityNamed(entities);
    }
}
