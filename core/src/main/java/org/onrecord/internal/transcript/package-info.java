/** Reads transcripts, interviews, hearings and plays: speech without quotation marks that a label gives to a speaker. */
@NullMarked
package org.onrecord.internal.transcript;

import org.jspecify.annotations.NullMarked;
