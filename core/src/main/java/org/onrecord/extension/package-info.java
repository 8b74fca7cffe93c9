/**
 * What users can add to OnRecord in plain Java: entity types from gazetteers and rules, enrichers of the records, and words
 * for its word lists. No CoreNLP types occur here; {@code org.onrecord.corenlp} is the package for those.
 *
 * <p>The easiest way in is a method of {@link org.onrecord.OnRecord#builder()}; an {@link
 * org.onrecord.extension.Extension} registers several additions at once.
 *
 * <p>Stable: from version 1.0 on it changes as the records do, by additions only within a major version. Interfaces
 * that OnRecord implements ({@link org.onrecord.extension.ExtensionRegistry}, {@link
 * org.onrecord.extension.TextView}) may gain methods.
 */
@NullMarked
package org.onrecord.extension;

import org.jspecify.annotations.NullMarked;
