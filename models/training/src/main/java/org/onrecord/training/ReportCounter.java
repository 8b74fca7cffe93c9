package org.onrecord.training;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.internal.language.AnnotatedText;
import org.onrecord.internal.language.Token;
import org.onrecord.internal.report.FrameTree;
import org.onrecord.internal.report.KeyCounts;
import org.onrecord.internal.report.ReportCandidate;
import org.onrecord.internal.report.ReportKeys;
import org.onrecord.internal.report.ReportTable;
import org.onrecord.training.ReportLabels.Label;

/** Counts how often cues, contents and sources belong to a report. */
final class ReportCounter {

    /** What was seen less often says nothing. */
    private static final int FEWEST = 3;

    private final Multiset<String> seen = HashMultiset.create();
    private final Multiset<String> reports = HashMultiset.create();

    /** Counts what a frame has. */
    void count(AnnotatedText text, FrameTree tree, List<ReportCandidate> candidates, List<Label> labels) {
        Set<List<Object>> right = new HashSet<>();
        for (int c = 0; c < candidates.size(); c++) {
            if (labels.get(c) != Label.WRONG) {
                ReportCandidate candidate = candidates.get(c);
                right.add(List.of(candidate.cue()));
                right.add(List.of(candidate.cue(), candidate.content()));
                right.add(List.of(candidate.cue(), candidate.source()));
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (ReportTable.mayBeCue(tree, i)) {
                boolean isRight = right.contains(List.<Object>of(i));
                add(isRight, ReportKeys.ofCue(tree.token(i)));
                String[] look = ReportKeys.ofLook(tree.token(i), tree.token(Math.min(i + 1, tree.size() - 1)));
                add(isRight, look[look.length - 1]);
            }
        }
        Set<List<Object>> done = new HashSet<>();
        for (int c = 0; c < candidates.size(); c++) {
            ReportCandidate candidate = candidates.get(c);
            Token cue = tree.token(candidate.cue());
            List<Object> withContent = List.of(candidate.cue(), candidate.content());
            if (done.add(withContent)) {
                boolean isRight = right.contains(withContent);
                add(isRight, ReportKeys.ofFrame(cue, candidate.content()));
                add(isRight, ReportKeys.ofContent(tree.token(candidate.content().head()), candidate.content()));
            }
            List<Object> withSource = List.of(candidate.cue(), candidate.source());
            if (done.add(withSource)) {
                add(right.contains(withSource), ReportKeys.ofSource(text, candidate.source()));
            }
            if (right.contains(withContent)) {
                add(
                        labels.get(c) != Label.WRONG,
                        ReportKeys.ofLink(
                                cue, candidate.source(), candidate.content().kind()));
            }
        }
    }

    private void add(boolean isReport, String... keys) {
        for (String key : keys) {
            seen.add(key);
            if (isReport) {
                reports.add(key);
            }
        }
    }

    void addAll(ReportCounter other) {
        seen.addAll(other.seen);
        reports.addAll(other.reports);
    }

    KeyCounts counts() {
        Map<String, KeyCounts.Count> counts = new HashMap<>();
        for (String key : keys()) {
            counts.put(key, new KeyCounts.Count(reports.count(key), seen.count(key)));
        }
        return new KeyCounts(counts);
    }

    /** The lines of the file that {@code KeyCounts} reads. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How often words in certain frames of syntax belonged to a report; made by onrecord-models-training."
                        + " Columns: key, in a report, seen");
        for (String key : keys()) {
            lines.add(key + "\t" + reports.count(key) + "\t" + seen.count(key));
        }
        return lines;
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Multiset.Entry<String> entry : seen.entrySet()) {
            if (entry.getCount() >= FEWEST) {
                keys.add(entry.getElement());
            }
        }
        return keys;
    }
}
