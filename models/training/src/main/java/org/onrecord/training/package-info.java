/** Learns the weights that OnRecord ships: reads annotated corpora, describes the choices in them, trains and writes. */
@NullMarked
package org.onrecord.training;

import org.jspecify.annotations.NullMarked;
