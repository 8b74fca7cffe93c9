package org.onrecord.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IObjective;
import org.onrecord.internal.conversation.Change;
import org.onrecord.internal.conversation.Link;
import org.onrecord.internal.conversation.Sequel;
import org.onrecord.internal.conversation.TurnChain;
import org.onrecord.internal.conversation.TurnTaking;
import org.onrecord.training.TurnExamples.Choice;

/**
 * Has trees learn who speaks each utterance as part of whole conversations, and learns beside them how speakers take
 * turns: functional gradient ascent on the likelihood of a conditional random field (Dietterich, Hao and Ashenfelter,
 * "Gradient tree boosting for training conditional random fields", JMLR 2008).
 */
final class ChainObjective implements IObjective {

    private static final long serialVersionUID = 1;
    private static final double LEAST_HESSIAN = 1e-3;
    private static final int CHANGES = Change.values().length;
    /** What the sum of second derivatives is at most for each utterance, and what is added to it as a prior. */
    private static final double CURVATURE = 0.25;

    private static final double PRIOR = 5;

    private static final double RATE = 0.2;

    private final transient List<TurnExamples> texts;
    private final int[] begins;
    private final int[] sequels = new int[Sequel.ALL.size()];
    private final double[] turnTaking = new double[Sequel.ALL.size() * CHANGES];

    ChainObjective(List<TurnExamples> texts) {
        this.texts = texts;
        this.begins = new int[texts.size()];
        for (int t = 1; t < begins.length; t++) {
            begins[t] = begins[t - 1] + texts.get(t - 1).rows().size();
        }
        texts.forEach(
                text -> text.choices().forEach(choice -> sequels[choice.sequel().index()]++));
    }

    /** The weights of the changes of speakers as they are learnt by now. */
    TurnTaking turnTaking() {
        return new TurnTaking(turnTaking);
    }

    @Override
    public List<float[]> getGradient(float[][] margins, DMatrix examples) {
        float[] gradients = new float[margins.length];
        float[] hessians = new float[margins.length];
        TurnTaking now = turnTaking();
        List<double[]> slopes = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(t -> derive(texts.get(t), begins[t], margins, now, gradients, hessians))
                .toList();
        for (int i = 0; i < turnTaking.length; i++) {
            int weight = i;
            double slope = slopes.stream().mapToDouble(text -> text[weight]).sum() - turnTaking[i];
            turnTaking[i] += RATE * slope / (CURVATURE * sequels[i / CHANGES] + PRIOR);
        }
        return List.of(gradients, hessians);
    }

    /** Sets the derivatives by the margins of a text; returns those by the weights of the changes. */
    private static double[] derive(
            TurnExamples text,
            int begin,
            float[][] margins,
            TurnTaking turnTaking,
            float[] gradients,
            float[] hessians) {
        List<Link> links = links(text, begin, margins);
        TurnChain told = new TurnChain(links, turnTaking);
        TurnChain known = new TurnChain(
                IntStream.range(0, links.size())
                        .mapToObj(
                                u -> links.get(u).knowing(text.choices().get(u).right()))
                        .toList(),
                turnTaking);
        double[] slopes = new double[Sequel.ALL.size() * CHANGES];
        int row = begin;
        for (int u = 0; u < links.size(); u++) {
            Choice choice = text.choices().get(u);
            for (int v = 0; v < choice.voices().size(); v++) {
                int position = links.get(u).voices().indexOf(choice.voices().get(v));
                double probability = position < 0 ? 0 : told.probability(u, position);
                double wanted = position < 0 ? 0 : known.probability(u, position);
                gradients[row + v] = (float) (probability - wanted);
                hessians[row + v] = (float) Math.max(LEAST_HESSIAN, probability * (1 - probability));
            }
            row += choice.voices().size();
            for (Change change : Change.values()) {
                slopes[choice.sequel().index() * CHANGES + change.index()] +=
                        known.probability(u, change) - told.probability(u, change);
            }
        }
        return slopes;
    }

    private static List<Link> links(TurnExamples text, int begin, float[][] margins) {
        List<Link> links = new ArrayList<>();
        int row = begin;
        for (Choice choice : text.choices()) {
            double[] odds = new double[choice.voices().size()];
            for (int v = 0; v < odds.length; v++) {
                odds[v] = Math.exp(margins[row + v][0]);
            }
            links.add(choice.link(odds));
            row += odds.length;
        }
        return links;
    }
}
