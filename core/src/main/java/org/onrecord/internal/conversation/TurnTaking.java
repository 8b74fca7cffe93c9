package org.onrecord.internal.conversation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.internal.learning.LearntFile;

/**
 * How much each change of speakers counts for each way in which an utterance may follow: the logarithm of what it
 * multiplies the odds by. Immutable and thread-safe.
 */
public final class TurnTaking {

    private static final int CHANGES = Change.values().length;
    private static final Splitter FIELDS = Splitter.on('\t');

    private final ImmutableDoubleArray weights;

    /**
     * Makes it of weights.
     *
     * @param weights for each sequel in the order of {@link Sequel#ALL} those of all changes
     */
    public TurnTaking(double... weights) {
        if (weights.length != Sequel.ALL.size() * CHANGES) {
            throw new IllegalArgumentException(weights.length + " weights instead of " + Sequel.ALL.size() * CHANGES
                    + " for the changes of speakers");
        }
        this.weights = ImmutableDoubleArray.copyOf(weights);
    }

    /**
     * Reads the weights of that name from the class path.
     *
     * @throws org.onrecord.ConfigurationException if it is missing, damaged or of another version
     */
    static TurnTaking load(String path) {
        return LearntFile.read(path, lines -> read(lines.lines().toList()));
    }

    static TurnTaking read(List<String> lines) {
        List<String> rows = lines.stream().filter(line -> !line.startsWith("#")).toList();
        return new TurnTaking(IntStream.range(0, rows.size())
                .mapToObj(row -> weightsOf(rows.get(row), row))
                .flatMap(List::stream)
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    /** The weights of a row, which must be that of the sequel of that index: the order is all that tells the others. */
    private static List<String> weightsOf(String row, int index) {
        List<String> fields = FIELDS.splitToList(row);
        int labels = fields.size() - CHANGES;
        checkArgument(
                labels > 0
                        && index < Sequel.ALL.size()
                        && String.join("\t", fields.subList(0, labels)).equals(label(Sequel.ALL.get(index))),
                "The row \"%s\" is not where it belongs; use onrecord-models in the version of onrecord-core, or train"
                        + " again",
                row);
        return fields.subList(labels, fields.size());
    }

    private static String label(Sequel sequel) {
        return sequel.gap() + "\t" + sequel.afterJoined() + "\t" + sequel.afterAct() + "\t" + sequel.startsParagraph();
    }

    /** The lines of the file that {@link #load} reads. */
    public ImmutableList<String> lines() {
        String changes = Arrays.stream(Change.values()).map(Change::name).collect(Collectors.joining("\t"));
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("# How much a change of speakers counts; made by onrecord-models-training");
        lines.add("# gap\tafter joined\tafter act\tstarts paragraph\t" + changes);
        for (Sequel sequel : Sequel.ALL) {
            lines.add(label(sequel) + "\t"
                    + IntStream.range(0, CHANGES)
                            .mapToObj(
                                    c -> String.format(Locale.ROOT, "%.4f", weights.get(sequel.index() * CHANGES + c)))
                            .collect(Collectors.joining("\t")));
        }
        return lines.build();
    }

    /** What the change multiplies the odds by. */
    double factor(Sequel sequel, Change change) {
        return Math.exp(weights.get(sequel.index() * CHANGES + change.index()));
    }
}
