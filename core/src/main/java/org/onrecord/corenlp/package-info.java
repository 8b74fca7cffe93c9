/**
 * CoreNLP annotators and models in OnRecord's pipeline: any {@link edu.stanford.nlp.pipeline.Annotator}, unchanged, and the
 * {@link edu.stanford.nlp.pipeline.Annotation} of a document, for reading what annotators added.
 *
 * <p>This is the only public package whose signatures name CoreNLP's types, and because they do it may change with CoreNLP's
 * version: beta until version 1.0. You need it only to add annotators or replace models; {@code org.onrecord.extension} is
 * the package for plain Java.
 */
@NullMarked
package org.onrecord.corenlp;

import org.jspecify.annotations.NullMarked;
