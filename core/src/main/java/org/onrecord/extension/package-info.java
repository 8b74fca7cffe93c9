/**
 * What a user may add to OnRecord in plain Java: entity types from gazetteers and rules, enrichers over the records, and
 * words for its word lists. No CoreNLP type is in sight; {@code org.onrecord.corenlp} is the package for those.
 *
 * <p>The easiest way in is a line on {@link org.onrecord.OnRecord#builder()}; an {@link
 * org.onrecord.extension.Extension} registers several things at once.
 *
 * <p>Stable: from version 1.0 on it changes as the records do, by additions only within a major version. Interfaces
 * that OnRecord implements ({@link org.onrecord.extension.ExtensionRegistry}, {@link
 * org.onrecord.extension.TextView}) may get further methods.
 */
@NullMarked
package org.onrecord.extension;

import org.jspecify.annotations.NullMarked;
