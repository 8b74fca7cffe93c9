package org.onrecord.examples.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.examples.evaluation.score.Scores;

/** Scores as Markdown: a table for each set of documents, with a row for each measure and a column for each system. */
final class MarkdownTable {

    private final StringBuilder markdown = new StringBuilder();

    /** Adds the table of one set. */
    void add(String name, List<SystemScores> systems) {
        if (markdown.length() > 0) {
            markdown.append('\n');
        }
        markdown.append("### ").append(name).append("\n\n");
        row("measure", systems, SystemScores::system);
        row("---", systems, system -> "---:");
        row("documents", systems, system -> String.valueOf(system.scores().documents()));
        row(
                "missing or failed",
                systems,
                system -> String.valueOf(system.scores().missingOrFailed()));
        Set<String> measures = systems.stream()
                .flatMap(system -> system.scores().measures().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String measure : measures) {
            row(
                    measure,
                    systems,
                    system -> system.scores()
                            .measure(measure)
                            .map(MarkdownTable::cell)
                            .orElse("–"));
        }
    }

    private void row(String head, List<SystemScores> systems, Function<SystemScores, String> cell) {
        markdown.append("| ").append(head).append(" |");
        systems.forEach(
                system -> markdown.append(' ').append(cell.apply(system)).append(" |"));
        markdown.append('\n');
    }

    private static String cell(Scores.Measure measure) {
        if (measure instanceof Scores.Finding finding) {
            return String.format(
                    Locale.ROOT, "%.3f (P %.3f, R %.3f)", finding.f1(), finding.precision(), finding.recall());
        }
        Scores.Share share = (Scores.Share) measure;
        return String.format(Locale.ROOT, "%.3f (n = %d)", share.value(), share.cases());
    }

    @Override
    public String toString() {
        return markdown.toString();
    }
}
