package org.onrecord.internal.speaker;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.io.BufferedReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.onrecord.internal.learning.LearntFile;

/** How much everything counts that tells for whom a pronoun stands. Immutable and thread-safe. */
public final class AntecedentWeights {

    private static final String FOLDER = "/org/onrecord/models/weights/";
    private static final Splitter FIELDS = Splitter.on('\t');

    private static final ConcurrentMap<String, AntecedentWeights> READ = new ConcurrentHashMap<>();

    private final ImmutableDoubleArray weights;

    private AntecedentWeights(ImmutableDoubleArray weights) {
        this.weights = weights;
    }

    /**
     * Makes them of numbers.
     *
     * @param weights one for each feature, in their order
     */
    public static AntecedentWeights of(double... weights) {
        if (weights.length != AntecedentFeature.values().length) {
            throw new IllegalArgumentException(
                    weights.length + " weights instead of " + AntecedentFeature.values().length + " for pronouns");
        }
        return new AntecedentWeights(ImmutableDoubleArray.copyOf(weights));
    }

    /**
     * Reads those for articles and for stories, so that a file that is not there is told before the first text is read.
     *
     * @throws org.onrecord.ConfigurationException if one is missing or damaged
     */
    public static void load() {
        article();
        story();
    }

    /** In articles, where people are named again and again, the one named last counts most. */
    static AntecedentWeights article() {
        return READ.computeIfAbsent("pronouns-in-articles.tsv", AntecedentWeights::read);
    }

    /** In stories; these name the most speakers rightly in annotated novels. */
    static AntecedentWeights story() {
        return READ.computeIfAbsent("pronouns-in-stories.tsv", AntecedentWeights::read);
    }

    private static AntecedentWeights read(String file) {
        return LearntFile.read(FOLDER + file, AntecedentWeights::read);
    }

    private static AntecedentWeights read(BufferedReader lines) {
        Map<AntecedentFeature, Double> weights = new EnumMap<>(AntecedentFeature.class);
        lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(FIELDS::splitToList)
                .forEach(fields -> {
                    weights.put(AntecedentFeature.valueOf(fields.get(0)), Double.valueOf(fields.get(1)));
                });
        return of(weights.values().stream().mapToDouble(weight -> weight).toArray());
    }

    /** The lines of a file of weights. */
    public List<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (AntecedentFeature feature : AntecedentFeature.values()) {
            lines.add(String.format(Locale.ROOT, "%s\t%.5f", feature, of(feature)));
        }
        return lines.build();
    }

    @SuppressWarnings("EnumOrdinal") // the order is that of the weights
    double of(AntecedentFeature feature) {
        return weights.get(feature.ordinal());
    }
}
