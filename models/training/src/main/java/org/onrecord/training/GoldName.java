package org.onrecord.training;

import org.onrecord.Span;
import org.onrecord.internal.language.NameLabel;

/**
 * An annotated name, or an annotated phrase of other words for somebody or something.
 *
 * @param named whether it is a name
 */
record GoldName(Span span, NameLabel label, boolean named) {}
