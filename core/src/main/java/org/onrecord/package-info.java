/**
 * The way in, {@link org.onrecord.OnRecord}, and what comes out of a text: an {@link org.onrecord.Extraction} with its
 * people, organizations, places and attributed quotes, as immutable records.
 *
 * <p>Records point to each other by id, never by object. All offsets are UTF-16 code units in the caller's text, end
 * exclusive, so that {@code text.substring(begin, end)} is what a span covers. Nothing in this package returns or
 * accepts {@code null}: what is unknown is an empty {@link java.util.Optional}, and lists are empty.
 *
 * <p>Stable: from version 1.0 on nothing is taken away or changes its meaning within a major version. Records may get
 * further components; constructors without them stay.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
