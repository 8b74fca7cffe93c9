/**
 * CoreNLP's annotators and models in OnRecord's pipeline: any {@link edu.stanford.nlp.pipeline.Annotator}, as its users
 * write them, and the {@link edu.stanford.nlp.pipeline.Annotation} of a document for reading what they added.
 *
 * <p>The only public package whose signatures name CoreNLP's types, and, as they do, it may change with CoreNLP's
 * version: beta until version 1.0. Nobody needs it who adds no annotator; {@code org.onrecord.extension} is the package
 * for plain Java.
 */
@NullMarked
package org.onrecord.corenlp;

import org.jspecify.annotations.NullMarked;
