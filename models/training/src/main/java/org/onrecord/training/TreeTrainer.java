package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Trains boosted trees with XGBoost and puts them into the form that {@code TreeEnsemble} reads. */
final class TreeTrainer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TreeTrainer() {}

    /** How large the trees may grow, and how slowly they learn: the fewer and noisier the examples, the smaller. */
    enum Size {
        MEDIUM(1, 250, 5, 10, 0.1, 0.8, 0.7),
        /**
         * Three models with other seeds, of which the mean counts (Breiman, "Bagging predictors", 1996): where one wrong
         * answer leads to the next, chance matters less to three.
         */
        THREEFOLD(3, 400, 5, 10, 0.06, 0.7, 0.5),
        LARGE(1, 300, 6, 3, 0.1, 0.8, 0.7);

        private final int models;
        private final int rounds;
        private final int depth;
        private final int leastWeight;
        private final double rate;
        private final double rowShare;
        private final double columnShare;

        Size(int models, int rounds, int depth, int leastWeight, double rate, double rowShare, double columnShare) {
            this.models = models;
            this.rounds = rounds;
            this.depth = depth;
            this.leastWeight = leastWeight;
            this.rate = rate;
            this.rowShare = rowShare;
            this.columnShare = columnShare;
        }
    }

    /** Trains a model; returns its lines. */
    static List<String> train(Examples examples, int columns) {
        return train(examples, columns, Size.LARGE);
    }

    /** Trains a model of a size that tells whether each example is right; returns its lines. */
    static List<String> train(Examples examples, int columns, Size size) {
        return train(examples, columns, size, Optional.empty());
    }

    /** Trains a model of a size that tells which alternative of each choice is right; returns its lines. */
    static List<String> trainChoice(Examples examples, int columns, Size size) {
        return train(examples, columns, size, Optional.of(new ChoiceObjective(examples)));
    }

    private static List<String> train(Examples examples, int columns, Size size, Optional<ChoiceObjective> choice) {
        try {
            DMatrix matrix = new DMatrix(examples.matrix(columns), examples.size(), columns, Float.NaN);
            matrix.setLabel(examples.labels());
            matrix.setWeight(examples.weights());
            Map<String, Object> parameters = new LinkedHashMap<>();
            parameters.put("objective", choice.isPresent() ? "reg:squarederror" : "binary:logistic");
            parameters.put("base_score", choice.isPresent() ? 0 : 0.5);
            parameters.put("eta", size.rate);
            parameters.put("max_depth", size.depth);
            parameters.put("min_child_weight", size.leastWeight);
            parameters.put("subsample", size.rowShare);
            parameters.put("colsample_bytree", size.columnShare);
            parameters.put("tree_method", "hist");
            parameters.put("nthread", 2);
            List<String> trees = new ArrayList<>();
            for (int seed = 1; seed <= size.models; seed++) {
                parameters.put("seed", seed);
                Booster booster = XGBoost.train(matrix, parameters, size.rounds, Map.of(), choice.orElse(null), null);
                Collections.addAll(trees, booster.getModelDump("", false, "json"));
            }
            return lines(columns, trees, size.models);
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost failed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lines of an ensemble.
     *
     * @param models how many models the trees are of; the ensemble is their mean
     */
    private static List<String> lines(int inputs, List<String> trees, int models) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Boosted trees, made by onrecord-models-training");
        lines.add("inputs " + inputs);
        lines.add("base 0");
        for (String tree : trees) {
            lines.add("tree");
            List<JsonNode> nodes = new ArrayList<>();
            collect(JSON.readTree(tree), nodes);
            nodes.sort(Comparator.comparingInt(node -> node.get("nodeid").asInt()));
            Map<Integer, Integer> positions = new LinkedHashMap<>();
            nodes.forEach(node -> positions.put(node.get("nodeid").asInt(), positions.size()));
            nodes.forEach(node -> lines.add(line(node, positions, models)));
        }
        return lines;
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        node.path("children").forEach(child -> collect(child, nodes));
    }

    private static String line(JsonNode node, Map<Integer, Integer> positions, int models) {
        if (node.has("leaf")) {
            return "leaf " + (float) (node.get("leaf").asDouble() / models);
        }
        return node.get("split").asText().substring(1)
                + " " + (float) node.get("split_condition").asDouble()
                + " " + positions.get(node.get("yes").asInt())
                + " " + positions.get(node.get("no").asInt())
                + " " + positions.get(node.get("missing").asInt());
    }
}
