/** Work on many inputs at once with the results in the order of the inputs, lazily and in bounded memory. */
@NullMarked
package org.onrecord.internal.batch;

import org.jspecify.annotations.NullMarked;
