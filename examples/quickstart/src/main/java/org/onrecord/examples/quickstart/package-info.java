/**
 * The first programs to read: {@link org.onrecord.examples.quickstart.HelloOnRecord} is the shortest use of the library,
 * {@link org.onrecord.examples.quickstart.OnRecordCommand} a command line that reads texts and writes what was found.
 *
 * <p>A command's work goes one way: each {@link org.onrecord.examples.quickstart.DocumentSource} reads documents,
 * {@link org.onrecord.OnRecord#extractAll} works through them, and a
 * {@link org.onrecord.examples.quickstart.ResultSink} writes each result in the order of the input.
 */
@NullMarked
package org.onrecord.examples.quickstart;

import org.jspecify.annotations.NullMarked;
