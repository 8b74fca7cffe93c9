/** Sees to it that what the documentation shows compiles. */
@NullMarked
package org.onrecord.documentation;

import org.jspecify.annotations.NullMarked;
