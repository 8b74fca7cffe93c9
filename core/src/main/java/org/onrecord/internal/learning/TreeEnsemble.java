package org.onrecord.internal.learning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.ConfigurationException;

/**
 * Boosted regression trees with a logistic output, as learnt by XGBoost (Chen and Guestrin, "XGBoost: A Scalable Tree
 * Boosting System", KDD 2016).
 *
 * <p>The file has one node a line: {@code feature threshold yes no missing} for a split (take {@code yes} if the
 * value is less than the threshold), {@code leaf value} for a leaf, {@code tree} before each tree; positions are
 * counted within the tree. The first lines are {@code features} and their names, in the order of the inputs, and
 * {@code base margin}. Immutable and thread-safe; scoring allocates nothing.
 */
public final class TreeEnsemble {

    private static final int LEAF = -1;
    private static final Splitter FIELDS = Splitter.on(' ');

    private final FeatureNames names;
    private final double base;
    private final int[] roots;
    private final int[] feature;
    private final float[] value;
    private final int[] yes;
    private final int[] no;
    private final int[] missing;

    private TreeEnsemble(FeatureNames names, double base, List<Integer> roots, List<Node> nodes) {
        this.names = names;
        this.base = base;
        this.roots = roots.stream().mapToInt(Integer::intValue).toArray();
        int size = nodes.size();
        this.feature = new int[size];
        this.value = new float[size];
        this.yes = new int[size];
        this.no = new int[size];
        this.missing = new int[size];
        for (int i = 0; i < size; i++) {
            Node node = nodes.get(i);
            feature[i] = node.feature;
            value[i] = node.value;
            yes[i] = node.yes;
            no[i] = node.no;
            missing[i] = node.missing;
        }
    }

    private record Node(int feature, float value, int yes, int no, int missing) {}

    /**
     * Reads the model of that name from the class path.
     *
     * @param features that it must have been trained on
     * @throws ConfigurationException if it is missing, damaged or of another version
     */
    public static TreeEnsemble load(String path, FeatureNames features) {
        TreeEnsemble model = LearntFile.read(path, TreeEnsemble::read);
        model.names.difference(features).ifPresent(difference -> {
            throw new ConfigurationException(
                    "The model " + path + " was trained on other features than are known: " + difference
                            + ". Use org.onrecord:onrecord-models in the version of onrecord-core, or train again.");
        });
        return model;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the reader does
     * @throws IllegalArgumentException if nodes are missing, or one asks for more inputs than there are
     */
    public static TreeEnsemble read(BufferedReader reader) throws IOException {
        FeatureNames names = FeatureNames.of();
        double base = 0;
        List<Integer> roots = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        int root = 0;
        String line;
        while ((line = reader.readLine()) != null) {
            List<String> fields = FIELDS.splitToList(line);
            switch (fields.get(0)) {
                case "#" -> {}
                case "features" -> names = new FeatureNames(ImmutableList.copyOf(Iterables.skip(fields, 1)));
                case "base" -> base = Double.parseDouble(fields.get(1));
                case "tree" -> {
                    root = nodes.size();
                    roots.add(root);
                }
                case "leaf" -> nodes.add(new Node(LEAF, Float.parseFloat(fields.get(1)), 0, 0, 0));
                default ->
                    nodes.add(new Node(
                            Integer.parseInt(fields.get(0)),
                            Float.parseFloat(fields.get(1)),
                            root + Integer.parseInt(fields.get(2)),
                            root + Integer.parseInt(fields.get(3)),
                            root + Integer.parseInt(fields.get(4))));
            }
        }
        check(nodes, names.count());
        return new TreeEnsemble(names, base, roots, nodes);
    }

    /** A file that was cut off would fail the first text that comes to the cut. */
    private static void check(List<Node> nodes, int inputs) {
        for (Node node : nodes) {
            checkArgument(node.feature < inputs, "there is an input %s, but only %s inputs", node.feature, inputs);
            checkArgument(
                    Math.max(node.yes, Math.max(node.no, node.missing)) < nodes.size(),
                    "there are only %s nodes; is the file cut off?",
                    nodes.size());
        }
    }

    /** The probability that the model gives to the features by themselves. */
    public double probability(Features described) {
        return 1 / (1 + Math.exp(-margin(described)));
    }

    /** The odds that the model gives to the features, as an alternative beside others; those of none of them are 1. */
    public double odds(Features described) {
        return Math.exp(margin(described));
    }

    private double margin(Features described) {
        float[] features = described.values();
        double margin = base;
        for (int root : roots) {
            int node = root;
            while (feature[node] != LEAF) {
                float x = features[feature[node]];
                if (Float.isNaN(x)) {
                    node = missing[node];
                } else {
                    node = x < value[node] ? yes[node] : no[node];
                }
            }
            margin += value[node];
        }
        return margin;
    }
}
