/**
 * The three doors to OnRecord, one small program each, from the easiest to the deepest, on one bundled article:
 *
 * <ol>
 *   <li>entity types by data: {@link org.onrecord.examples.custom.Medicines} from a gazetteer file, and
 *       {@link org.onrecord.examples.custom.Weapons} by token patterns;
 *   <li>an enricher in plain Java: {@link org.onrecord.examples.custom.Topics} of quotes;
 *   <li>a CoreNLP annotator, written as CoreNLP's users write them: {@link org.onrecord.examples.custom.Acronyms}.
 * </ol>
 *
 * {@link org.onrecord.examples.custom.CrisisDesk} is all of them in one extension.
 */
@NullMarked
package org.onrecord.examples.custom;

import org.jspecify.annotations.NullMarked;
