/** The seam between the public facade and the engine behind it. Not for users: anything may change in any release. */
@NullMarked
package org.onrecord.internal;

import org.jspecify.annotations.NullMarked;
