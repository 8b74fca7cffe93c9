/**
 * The engine behind {@link org.onrecord.OnRecord}. Not for users: anything may change in any release.
 *
 * <p>{@code EnglishEngine.extract} runs the stages, each a package below this one: language, matching (what users' phrases
 * and rules find), transcript, quotation, name and entity, speech, speaker (with conversation in stories), report, statement,
 * assembly, and last, in extension, the users' entities and enrichers. {@link org.onrecord.internal.SceneBuilder} runs those
 * from quotation to speech and puts what they found into a scene, {@code SpeakerStage} decides who speaks.
 * The other packages serve them: scene, parsing, lexicon, learning, batch, files, interruption.
 */
@NullMarked
package org.onrecord.internal;

import org.jspecify.annotations.NullMarked;
