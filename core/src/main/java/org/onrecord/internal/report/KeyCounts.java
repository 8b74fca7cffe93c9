package org.onrecord.internal.report;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.learning.LearntFile;

/**
 * How often words in certain frames of syntax belonged to a report in annotated texts. No list of cues: a word that it
 * does not hold is judged by the frame that it stands in. Immutable and thread-safe.
 *
 * <p>The file has a key a line, with the times that it did and the times that it was seen, separated by tabs.
 */
public final class KeyCounts {

    private static final Splitter COLUMNS = Splitter.on('\t');
    /** So many sightings weigh as much as what the more general key says. */
    private static final double PRIOR = 4;

    /**
     * Sightings of a key.
     *
     * @param reports how many of them belonged to a report
     */
    public record Count(int reports, int seen) {}

    private static final Count NONE = new Count(0, 0);

    private final Map<String, Count> counts;

    public KeyCounts(Map<String, Count> counts) {
        this.counts = Map.copyOf(counts);
    }

    /**
     * Reads the counts of that name from the class path.
     *
     * @throws org.onrecord.ConfigurationException if they are missing or damaged
     */
    public static KeyCounts load(String path) {
        return LearntFile.read(path, KeyCounts::read);
    }

    private static KeyCounts read(BufferedReader reader) throws IOException {
        Map<String, Count> counts = new HashMap<>();
        String line;
        while ((line = reader.readLine()) != null) {
            if (!line.startsWith("#")) {
                List<String> row = COLUMNS.splitToList(line);
                counts.put(row.get(0), new Count(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
            }
        }
        return new KeyCounts(counts);
    }

    int seen(String key) {
        return counts.getOrDefault(key, NONE).seen;
    }

    /** The share of reports among the sightings of the last key, smoothed by what the keys before it say. */
    double share(String... generalToSpecial) {
        double share = 0;
        for (String key : generalToSpecial) {
            Count count = counts.getOrDefault(key, NONE);
            share = (count.reports + PRIOR * share) / (count.seen + PRIOR);
        }
        return share;
    }
}
