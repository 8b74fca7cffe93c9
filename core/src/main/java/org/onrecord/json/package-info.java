/**
 * Extractions as JSON, out and in, and batches as JSON Lines.
 *
 * <p>This package, and no other, needs Jackson ({@code com.fasterxml.jackson.core:jackson-databind}) on the class path,
 * which OnRecord does not bring along by itself. No Jackson type occurs in its signatures.
 *
 * <p>Stable: fields may be added to the JSON form; none changes its meaning, and what was written is read by later versions.
 */
@NullMarked
package org.onrecord.json;

import org.jspecify.annotations.NullMarked;
