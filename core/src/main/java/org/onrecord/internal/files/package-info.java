/** Files that users name. */
@NullMarked
package org.onrecord.internal.files;

import org.jspecify.annotations.NullMarked;
