/** What ends work, whoever does it: that nobody waits for it any longer, or an error of the JVM. */
@NullMarked
package org.onrecord.internal.interruption;

import org.jspecify.annotations.NullMarked;
