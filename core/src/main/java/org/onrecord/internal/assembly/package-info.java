/** Makes the public records of what was found. */
@NullMarked
package org.onrecord.internal.assembly;

import org.jspecify.annotations.NullMarked;
