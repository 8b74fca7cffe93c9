/**
 * The entry point, {@link org.onrecord.OnRecord}, and what it extracts from a text: an {@link org.onrecord.Extraction}
 * with people, organizations, places and attributed quotes, as immutable records.
 *
 * <p>Records refer to each other by id, never by object. All offsets are UTF-16 code units in the caller's text, end
 * exclusive, so that {@code text.substring(begin, end)} is what a span covers. Nothing in this package returns or
 * accepts {@code null}: an unknown value is an empty {@link java.util.Optional}, and lists may be empty.
 *
 * <p>Stable: from version 1.0 on, nothing is removed or changes its meaning within a major version. Records may gain
 * components; the constructors without them stay.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
