package org.onrecord.internal.report;

import java.util.Optional;
import org.onrecord.internal.speaker.Source;

/**
 * Words that may name the source of a report.
 *
 * @param source empty if the report has none
 * @param link how they hang together with the cue
 */
public record LinkedSource(Optional<Source> source, SourceLink link) {}
