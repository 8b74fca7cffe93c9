/**
 * What stands around the quoted words: the sentences of the narrator with the quotations taken out (frames), and who
 * does what in them (clauses).
 */
@NullMarked
package org.onrecord.internal.speech;

import org.jspecify.annotations.NullMarked;
