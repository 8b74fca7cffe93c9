/** Finds the entities of users' gazetteers and rules in a text. */
@NullMarked
package org.onrecord.internal.matching;

import org.jspecify.annotations.NullMarked;
