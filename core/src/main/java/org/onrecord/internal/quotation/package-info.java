/** Finds which stretches of a text stand in quotation marks; says nothing yet about whose words they are. */
@NullMarked
package org.onrecord.internal.quotation;

import org.jspecify.annotations.NullMarked;
