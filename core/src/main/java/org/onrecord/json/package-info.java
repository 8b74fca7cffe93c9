/**
 * Writes and reads extractions as JSON, and batches as JSON Lines.
 *
 * <p>This package, and no other, needs Jackson ({@code com.fasterxml.jackson.core:jackson-databind}) on the class path.
 * OnRecord does not bring Jackson along: add it to your dependencies. No Jackson type occurs in the signatures.
 *
 * <p>Stable: fields may be added to the JSON form, but none changes its meaning, and later versions read what was written.
 */
@NullMarked
package org.onrecord.json;

import org.jspecify.annotations.NullMarked;
