package org.onrecord.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IObjective;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.onrecord.internal.learning.FeatureNames;

/** Trains boosted trees with XGBoost and puts them into the form that {@code TreeEnsemble} reads. */
final class TreeTrainer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TreeTrainer() {}

    /** How large the trees may grow, and how slowly they learn: the fewer and noisier the examples, the smaller. */
    enum Size {
        MEDIUM(250, 5, 10, 0.1, 0.8, 0.7),
        SLOW(400, 5, 10, 0.06, 0.8, 0.5),
        LARGE(300, 6, 3, 0.1, 0.8, 0.7);

        private final int rounds;
        private final int depth;
        private final int leastWeight;
        private final double rate;
        private final double rowShare;
        private final double columnShare;

        Size(int rounds, int depth, int leastWeight, double rate, double rowShare, double columnShare) {
            this.rounds = rounds;
            this.depth = depth;
            this.leastWeight = leastWeight;
            this.rate = rate;
            this.rowShare = rowShare;
            this.columnShare = columnShare;
        }
    }

    /** Trains a model; returns its lines. */
    static List<String> train(Examples examples, FeatureNames features) {
        return train(examples, features, Size.LARGE);
    }

    /** Trains a model of a size that tells whether each example is right; returns its lines. */
    static List<String> train(Examples examples, FeatureNames features, Size size) {
        return train(examples, features, size, Optional.empty());
    }

    /** Trains a model of a size that tells which alternative of each choice is right; returns its lines. */
    static List<String> trainChoice(Examples examples, FeatureNames features, Size size) {
        return train(examples, features, size, Optional.of(new ChoiceObjective(examples)));
    }

    /** Trains a model of a size by derivatives of its own; returns its lines. */
    static List<String> train(Examples examples, FeatureNames features, Size size, IObjective objective) {
        return train(examples, features, size, Optional.of(objective));
    }

    private static List<String> train(
            Examples examples, FeatureNames features, Size size, Optional<IObjective> objective) {
        try {
            DMatrix matrix =
                    new DMatrix(examples.matrix(features.count()), examples.size(), features.count(), Float.NaN);
            matrix.setLabel(examples.labels());
            matrix.setWeight(examples.weights());
            Map<String, Object> parameters = new LinkedHashMap<>();
            parameters.put("objective", objective.isPresent() ? "reg:squarederror" : "binary:logistic");
            parameters.put("base_score", objective.isPresent() ? 0 : 0.5);
            parameters.put("eta", size.rate);
            parameters.put("max_depth", size.depth);
            parameters.put("min_child_weight", size.leastWeight);
            parameters.put("subsample", size.rowShare);
            parameters.put("colsample_bytree", size.columnShare);
            parameters.put("tree_method", "hist");
            parameters.put("nthread", 2);
            parameters.put("seed", 1);
            Booster booster = XGBoost.train(matrix, parameters, size.rounds, Map.of(), objective.orElse(null), null);
            return lines(features, booster.getModelDump("", false, "json"));
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost failed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(FeatureNames features, String... trees) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# Boosted trees, made by onrecord-models-training");
        lines.add("features " + String.join(" ", features.names()));
        lines.add("base 0");
        for (String tree : trees) {
            lines.add("tree");
            List<JsonNode> nodes = new ArrayList<>();
            collect(JSON.readTree(tree), nodes);
            nodes.sort(Comparator.comparingInt(node -> node.get("nodeid").asInt()));
            Map<Integer, Integer> positions = new LinkedHashMap<>();
            nodes.forEach(node -> positions.put(node.get("nodeid").asInt(), positions.size()));
            nodes.forEach(node -> lines.add(line(node, positions)));
        }
        return lines;
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        node.path("children").forEach(child -> collect(child, nodes));
    }

    private static String line(JsonNode node, Map<Integer, Integer> positions) {
        if (node.has("leaf")) {
            return "leaf " + (float) node.get("leaf").asDouble();
        }
        return node.get("split").asText().substring(1)
                + " " + (float) node.get("split_condition").asDouble()
                + " " + positions.get(node.get("yes").asInt())
                + " " + positions.get(node.get("no").asInt())
                + " " + positions.get(node.get("missing").asInt());
    }
}
