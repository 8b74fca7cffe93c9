/** Brings together what stands in quotation marks and what is reported without: one statement for each act of speech. */
@NullMarked
package org.onrecord.internal.statement;

import org.jspecify.annotations.NullMarked;
