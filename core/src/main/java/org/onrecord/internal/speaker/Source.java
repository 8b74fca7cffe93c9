package org.onrecord.internal.speaker;

/**
 * Words that may name a speaker.
 *
 * @param begin index, in the text, of the first token
 * @param end index behind the last token
 * @param head index of the head token
 */
public record Source(int begin, int end, int head, SourceKind kind) {}
