/** Lists of words as the models module ships them: who can be a speaker, which verbs report speech, names and titles. */
@NullMarked
package org.onrecord.internal.lexicon;

import org.jspecify.annotations.NullMarked;
