/** From names to entities: which words name a person, an organization or a place, and which names are one of them. */
@NullMarked
package org.onrecord.internal.entity;

import org.jspecify.annotations.NullMarked;
