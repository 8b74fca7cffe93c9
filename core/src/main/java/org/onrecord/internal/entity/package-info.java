/** From names to entities: which names are one person, organization or place, and what other words stand for it. */
@NullMarked
package org.onrecord.internal.entity;

import org.jspecify.annotations.NullMarked;
