/** What ends work, whoever does it: that nobody waits for it any longer, an error of the JVM, or one of users' code. */
@NullMarked
package org.onrecord.internal.interruption;

import org.jspecify.annotations.NullMarked;
