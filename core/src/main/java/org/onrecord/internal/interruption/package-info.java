/** The end of work that nobody waits for any longer. */
@NullMarked
package org.onrecord.internal.interruption;

import org.jspecify.annotations.NullMarked;
