package org.onrecord.internal.conversation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.internal.interruption.Interruption;

/**
 * How likely each voice speaks each utterance of a conversation, whoever speaks the others: a conditional random field
 * whose factors are the odds of each voice by itself and the changes of speakers over three utterances, summed up
 * forward and backward (Lafferty, McCallum and Pereira, "Conditional random fields", ICML 2001). For one thread.
 */
public final class TurnChain {

    private static final int NOBODY = -1;
    private static final int NOT_YET = -2;
    private static final int CHANGES = Change.values().length;

    private final List<Link> links;
    private final int[][] voices;
    private final double[][] odds;
    private final double[][] factors;
    private final double[][][] forward;
    private final double[][] probabilities;
    private final double[][] expected;

    /** Sums up over all that may have spoken. */
    public TurnChain(List<Link> links, TurnTaking turnTaking) {
        int size = links.size();
        this.links = links;
        this.voices = new int[size][];
        this.odds = new double[size][];
        this.factors = new double[size][CHANGES];
        this.forward = new double[size][][];
        this.probabilities = new double[size][];
        this.expected = new double[size][CHANGES];
        number(turnTaking);
        sumForward();
        sumBackward();
    }

    private void number(TurnTaking turnTaking) {
        Map<Voice, Integer> numbers = new HashMap<>();
        for (int u = 0; u < voices.length; u++) {
            Link link = links.get(u);
            int nobody = link.voices().size();
            voices[u] = new int[nobody + 1];
            odds[u] = new double[nobody + 1];
            for (int i = 0; i < nobody; i++) {
                voices[u][i] = numbers.computeIfAbsent(link.voices().get(i), voice -> numbers.size());
                odds[u][i] = link.odds().get(i);
            }
            voices[u][nobody] = NOBODY;
            odds[u][nobody] = link.nobody();
            for (Change change : Change.values()) {
                factors[u][change.index()] = turnTaking.factor(link.sequel(), change);
            }
        }
    }

    private int[] voicesOf(int utterance) {
        return utterance < 0 ? new int[] {NOT_YET} : voices[utterance];
    }

    private double factor(int utterance, int beforeLast, int last, int own) {
        double[] factor = factors[utterance];
        if (own == NOBODY) {
            return 1;
        }
        if (own == last) {
            double same = factor[Change.SAME.index()];
            return last == beforeLast ? same * factor[Change.SAME_AGAIN.index()] : same;
        }
        return own == beforeLast ? factor[Change.BACK.index()] : 1;
    }

    /** For each pair of the last speaker and the own one the share of all that may have gone before. */
    private void sumForward() {
        for (int u = 0; u < voices.length; u++) {
            Interruption.check();
            int[] beforeLast = voicesOf(u - 2);
            int[] last = voicesOf(u - 1);
            double[][] sums = new double[last.length][voices[u].length];
            for (int b = 0; b < last.length; b++) {
                for (int c = 0; c < voices[u].length; c++) {
                    double sum = u == 0 ? 1 : 0;
                    for (int a = 0; u > 0 && a < beforeLast.length; a++) {
                        sum += forward[u - 1][a][b] * factor(u, beforeLast[a], last[b], voices[u][c]);
                    }
                    sums[b][c] = sum * odds[u][c];
                }
            }
            forward[u] = scaled(sums, total(sums));
        }
    }

    private void sumBackward() {
        int size = voices.length;
        double[][] behind = size == 0 ? new double[0][0] : ones(forward[size - 1]);
        for (int u = size - 1; u >= 0; u--) {
            Interruption.check();
            double[][] own = times(forward[u], behind);
            double total = total(own);
            probabilities[u] = new double[voices[u].length];
            for (double[] row : own) {
                for (int c = 0; c < row.length; c++) {
                    probabilities[u][c] += row[c] / total;
                }
            }
            if (u > 0) {
                behind = before(u, scaled(behind, total));
            }
        }
    }

    /** For each pair of the speakers before an utterance the share of all that may come from it on. */
    private double[][] before(int u, double[][] behind) {
        int[] beforeLast = voicesOf(u - 2);
        int[] last = voices[u - 1];
        double[][] sums = new double[beforeLast.length][last.length];
        double total = 0;
        for (int a = 0; a < beforeLast.length; a++) {
            for (int b = 0; b < last.length; b++) {
                double weight = forward[u - 1][a][b];
                for (int c = 0; c < voices[u].length; c++) {
                    double share = behind[b][c] * odds[u][c] * factor(u, beforeLast[a], last[b], voices[u][c]);
                    sums[a][b] += share;
                    count(u, beforeLast[a], last[b], voices[u][c], weight * share);
                }
                total += weight * sums[a][b];
            }
        }
        for (int change = 0; change < CHANGES; change++) {
            expected[u][change] /= total;
        }
        return sums;
    }

    private void count(int u, int beforeLast, int last, int own, double share) {
        if (own == NOBODY) {
            return;
        }
        if (own == last) {
            expected[u][Change.SAME.index()] += share;
            expected[u][Change.SAME_AGAIN.index()] += last == beforeLast ? share : 0;
        } else if (own == beforeLast) {
            expected[u][Change.BACK.index()] += share;
        }
    }

    private static double[][] ones(double[][] like) {
        double[][] ones = new double[like.length][like[0].length];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }

    private static double[][] times(double[][] one, double[][] other) {
        double[][] product = new double[one.length][one[0].length];
        for (int b = 0; b < one.length; b++) {
            for (int c = 0; c < one[b].length; c++) {
                product[b][c] = one[b][c] * other[b][c];
            }
        }
        return product;
    }

    private static double total(double[][] shares) {
        double total = 0;
        for (double[] row : shares) {
            for (double share : row) {
                total += share;
            }
        }
        return total;
    }

    private static double[][] scaled(double[][] shares, double total) {
        for (double[] row : shares) {
            for (int c = 0; c < row.length; c++) {
                row[c] /= total;
            }
        }
        return shares;
    }

    /** How likely one of the voices of an utterance speaks it, by the position of the voice in its link. */
    public double probability(int utterance, int voice) {
        return probabilities[utterance][voice];
    }

    /** How likely the speakers of an utterance and of the two before it are in this relation. */
    public double probability(int utterance, Change change) {
        return expected[utterance][change.index()];
    }
}
