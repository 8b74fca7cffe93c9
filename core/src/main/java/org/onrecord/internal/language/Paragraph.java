package org.onrecord.internal.language;

import org.onrecord.Span;

/**
 * A paragraph of the text.
 *
 * @param span its characters, without white space at either end
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 */
public record Paragraph(Span span, int firstToken, int endToken) {}
