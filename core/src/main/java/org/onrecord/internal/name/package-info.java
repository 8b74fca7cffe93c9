/**
 * Finds names: which words of a text name a person, an organization or a place. The tagger proposes, rules mend what they can
 * know better, a model judges. {@link org.onrecord.internal.name.NameFinder} is the way in; {@link
 * org.onrecord.internal.name.NameRules} lists the rules in their order.
 */
@NullMarked
package org.onrecord.internal.name;

import org.jspecify.annotations.NullMarked;
