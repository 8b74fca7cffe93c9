/**
 * CoreNLP behind one door: turns a text into paragraphs, sentences, tokens with tags, lemmas and names, and parses
 * single clauses on demand.
 */
@NullMarked
package org.onrecord.internal.language;

import org.jspecify.annotations.NullMarked;
