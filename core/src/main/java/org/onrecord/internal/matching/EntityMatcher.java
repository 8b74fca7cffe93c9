package org.onrecord.internal.matching;

import java.util.List;
import org.onrecord.internal.language.AnnotatedText;

/** Finds the entities of one source in a text. Thread-safe. */
@FunctionalInterface
public interface EntityMatcher {

    /** The matches in text order; those of one source do not overlap. */
    List<EntityMatch> match(AnnotatedText text);
}
