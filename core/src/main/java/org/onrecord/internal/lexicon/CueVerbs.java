package org.onrecord.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often verbs report speech, as counted in news and in fiction. No closed list: a verb that is not in it is only
 * less likely to report. Immutable.
 */
public final class CueVerbs {

    private static final String FILE = "cue-verbs.tsv";
    private static final int COLUMNS = 5;

    private static final double PRIOR_SEEN = 4;
    /** A verb of the list is held to report as often as not until the counts tell more, others hardly ever. */
    private static final double PRIOR_CUES_OF_KNOWN = 2;

    private static final double PRIOR_CUES_OF_UNKNOWN = 0.2;

    private static final double SPEECH = 0.3;
    private static final double MOSTLY = 0.5;

    private record Counts(int newsCues, int newsSeen, int fictionCues, int fictionSeen) {

        Counts plus(Counts other) {
            return new Counts(
                    newsCues + other.newsCues,
                    newsSeen + other.newsSeen,
                    fictionCues + other.fictionCues,
                    fictionSeen + other.fictionSeen);
        }
    }

    private static final Counts UNSEEN = new Counts(0, 0, 0, 0);

    private final Map<String, Counts> byLemma;

    private CueVerbs(Map<String, Counts> byLemma) {
        this.byLemma = Map.copyOf(byLemma);
    }

    static CueVerbs load(LexiconSource source) {
        Map<String, Counts> byLemma = new HashMap<>();
        for (List<String> row : source.ownRows(FILE, COLUMNS)) {
            byLemma.merge(spelling(row.get(0)), counts(row), Counts::plus);
        }
        for (List<String> row : source.addedRows(FILE, COLUMNS)) {
            byLemma.put(spelling(row.get(0).toLowerCase(Locale.ROOT)), counts(row));
        }
        return new CueVerbs(byLemma);
    }

    private static Counts counts(List<String> row) {
        return new Counts(count(row, 1), count(row, 2), count(row, 3), count(row, 4));
    }

    /** One spelling for "criticise" and "criticize". */
    private static String spelling(String lemma) {
        return lemma.endsWith("ise") ? lemma.substring(0, lemma.length() - "ise".length()) + "ize" : lemma;
    }

    private static int count(List<String> row, int column) {
        return Integer.parseInt(row.get(column));
    }

    public boolean isKnown(String lemma) {
        return byLemma.containsKey(spelling(lemma));
    }

    /** The smoothed share of the verb's occurrences in news in which it reports speech or thought. */
    public double newsShare(String lemma) {
        Counts counts = byLemma.getOrDefault(spelling(lemma), UNSEEN);
        return share(lemma, counts.newsCues, counts.newsSeen);
    }

    /** The smoothed share of the verb's occurrences in fiction in which it stands beside a quotation. */
    public double fictionShare(String lemma) {
        Counts counts = byLemma.getOrDefault(spelling(lemma), UNSEEN);
        return share(lemma, counts.fictionCues, counts.fictionSeen);
    }

    /** Whether the verb stands beside a quotation in fiction often enough that whoever is its subject speaks. */
    public boolean isOfSpeech(String lemma) {
        return fictionShare(lemma) > SPEECH;
    }

    /** Whether the verb reports something in news more often than not. */
    public boolean mostlyReports(String lemma) {
        return newsShare(lemma) > MOSTLY;
    }

    private double share(String lemma, int cues, int seen) {
        double prior = isKnown(lemma) ? PRIOR_CUES_OF_KNOWN : PRIOR_CUES_OF_UNKNOWN;
        return (cues + prior) / (seen + PRIOR_SEEN);
    }
}
