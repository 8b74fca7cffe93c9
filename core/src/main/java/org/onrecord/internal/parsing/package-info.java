/**
 * CoreNLP's neural dependency parser, run from its own model by a network that is laid out for speed: the same trees,
 * several times sooner.
 */
@NullMarked
package org.onrecord.internal.parsing;

import org.jspecify.annotations.NullMarked;
