package org.onrecord.internal.name;

import java.util.Optional;
import org.onrecord.internal.language.NameLabel;

/**
 * A name in the text that is known beforehand, from the user's gazetteers and rules or from labels.
 *
 * @param begin index of its first token
 * @param end index behind its last token
 * @param label PERSON, ORGANIZATION or LOCATION
 * @param entity the name under which such names are one entity; empty if their forms tell
 * @param overrides whether it takes the place of the names that it overlaps
 */
public record ToldName(int begin, int end, NameLabel label, Optional<String> entity, boolean overrides) {}
