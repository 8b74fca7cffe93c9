package org.onrecord.internal.report;

import java.util.List;
import java.util.Set;
import org.onrecord.internal.learning.TreeEnsemble;
import org.onrecord.internal.scene.Scene;

/** Finds the reports of a text. Thread-safe. */
public final class ReportFinder {

    private static final String MODEL = "/org/onrecord/models/weights/reports.trees";
    private static final String COUNTS = "/org/onrecord/models/weights/report-counts.tsv";

    private final TreeEnsemble model;
    private final KeyCounts counts;

    public ReportFinder(TreeEnsemble model, KeyCounts counts) {
        this.model = model;
        this.counts = counts;
    }

    /**
     * Loads the model.
     *
     * @throws org.onrecord.ConfigurationException if it is missing or damaged
     */
    public static ReportFinder load() {
        return new ReportFinder(TreeEnsemble.load(MODEL, ReportFeature.NAMES), KeyCounts.load(COUNTS));
    }

    /**
     * Finds the reports of a text, in text order.
     *
     * @param cuesOfQuotes indices of the tokens that report a quotation
     */
    public List<Report> find(Scene scene, Set<Integer> cuesOfQuotes) {
        return new ReportSearch(model, counts, scene, cuesOfQuotes).find();
    }
}
