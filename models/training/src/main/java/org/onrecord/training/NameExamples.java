package org.onrecord.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.Span;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.NameLabel;
import org.onrecord.internal.name.NameProposals;
import org.onrecord.internal.name.NameSpan;
import org.onrecord.internal.name.NameTable;

/** Describes all that may be a name in an annotated text, labelled by whether it is one of that kind. */
final class NameExamples {

    private NameExamples() {}

    /**
     * The examples of a text.
     *
     * @param weight how much each counts
     */
    static Examples of(GoldDocument gold, AnnotatedText text, NameProposals proposals, double weight) {
        Map<Span, NameLabel> names = outermost(gold, text, proposals);
        Examples examples = new Examples();
        for (NameTable.Row row : proposals.of(text)) {
            NameSpan name = row.name();
            Span span = withoutMarks(text, text.spanOf(name.begin(), name.end()));
            boolean right = names.get(span) == name.label();
            if (right || !isDescribed(span, name.label(), names.keySet(), gold.names())) {
                examples.add(row.features(), right, weight);
            }
        }
        return examples;
    }

    /** The annotated names but for those within others: an extraction has no name within a name. */
    private static Map<Span, NameLabel> outermost(GoldDocument gold, AnnotatedText text, NameProposals proposals) {
        Map<Span, NameLabel> names = new HashMap<>();
        for (GoldName name : gold.names()) {
            if (name.named() && isOutermost(name, gold.names())) {
                names.put(withoutMarks(text, bare(name, text, proposals)), name.label());
            }
        }
        return names;
    }

    /** Where the annotated name stands, but for the title of a person. */
    private static Span bare(GoldName name, AnnotatedText text, NameProposals proposals) {
        int begin = text.firstTokenFrom(name.span().begin());
        int end = text.firstTokenFrom(name.span().end());
        if (begin >= end) {
            return name.span();
        }
        NameSpan bare = proposals.bare(text, new NameSpan(begin, end, name.label()));
        return text.spanOf(bare.begin(), bare.end());
    }

    private static boolean isOutermost(GoldName name, List<GoldName> all) {
        return all.stream()
                .noneMatch(other -> other.named()
                        && !other.span().equals(name.span())
                        && other.span().contains(name.span()));
    }

    /** Whether an annotator took it for a part of a description ("the biologist Nick Bos"); it is a name all the same. */
    private static boolean isDescribed(Span span, NameLabel label, Set<Span> names, List<GoldName> all) {
        return names.stream().noneMatch(span::overlaps)
                && all.stream()
                        .anyMatch(other -> !other.named()
                                && other.label() == label
                                && other.span().contains(span));
    }

    private static Span withoutMarks(AnnotatedText text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && !Character.isLetterOrDigit(text.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(text.text().charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
