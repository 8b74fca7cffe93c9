package org.onrecord.internal.report;

/**
 * A possible report.
 *
 * @param cue frame position of the cue's head
 */
public record ReportCandidate(int cue, Content content, LinkedSource source) {}
