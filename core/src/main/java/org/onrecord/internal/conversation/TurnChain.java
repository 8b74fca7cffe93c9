package org.onrecord.internal.conversation;

import com.google.common.primitives.Ints;
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
    private static final int NOWHERE = -1;
    private static final int CHANGES = Change.values().length;

    private final List<Link> links;
    private final int[][] voices;
    private final double[][] odds;
    private final double[][] factors;
    /** For each voice of the utterance before where it stands among those of an utterance. */
    private final int[][] onward;

    /** For each voice of the utterance before that where it stands among those of an utterance. */
    private final int[][] back;

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
        this.onward = new int[size][];
        this.back = new int[size][];
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
            onward[u] = positions(u - 1, u);
            back[u] = positions(u - 2, u);
        }
    }

    /** For each of the voices of an utterance the position of the same voice among those of another, or -1. */
    private int[] positions(int utterance, int other) {
        if (utterance < 0) {
            return new int[] {NOWHERE};
        }
        int[] positions = new int[voices[utterance].length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = voices[utterance][i] == NOBODY ? NOWHERE : Ints.indexOf(voices[other], voices[utterance][i]);
        }
        return positions;
    }

    /** For each pair of the last speaker and the own one the share of all that may have gone before. */
    private void sumForward() {
        for (int u = 0; u < voices.length; u++) {
            Interruption.check();
            double[][] sums = u == 0 ? new double[][] {ones(voices[0].length)} : sums(u);
            for (double[] row : sums) {
                for (int c = 0; c < row.length; c++) {
                    row[c] *= odds[u][c];
                }
            }
            forward[u] = scaled(sums, total(sums));
        }
    }

    // Hardly any speaker has to do with those before: what all the others share is summed up but once.
    private double[][] sums(int u) {
        double[] factor = factors[u];
        double[][] before = forward[u - 1];
        double[][] sums = new double[voices[u - 1].length][voices[u].length];
        for (int b = 0; b < sums.length; b++) {
            double all = 0;
            for (double[] row : before) {
                all += row[b];
            }
            Arrays.fill(sums[b], all);
            double again = 0;
            for (int a = 0; a < before.length; a++) {
                if (onward[u - 1][a] == b) {
                    again = before[a][b];
                } else if (back[u][a] != NOWHERE) {
                    sums[b][back[u][a]] += before[a][b] * (factor[Change.BACK.index()] - 1);
                }
            }
            int same = onward[u][b];
            if (same != NOWHERE) {
                sums[b][same] = factor[Change.SAME.index()] * (all - again + again * factor[Change.SAME_AGAIN.index()]);
            }
        }
        return sums;
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
        double[] factor = factors[u];
        double[][] before = forward[u - 1];
        double[][] sums = new double[before.length][voices[u - 1].length];
        double total = 0;
        for (int b = 0; b < behind.length; b++) {
            double[] shares = behind[b];
            double all = 0;
            for (int c = 0; c < shares.length; c++) {
                shares[c] *= odds[u][c];
                all += shares[c];
            }
            int same = onward[u][b];
            double speaksOn = same == NOWHERE ? 0 : shares[same];
            for (int a = 0; a < before.length; a++) {
                boolean again = onward[u - 1][a] == b;
                double on = speaksOn * factor[Change.SAME.index()] * (again ? factor[Change.SAME_AGAIN.index()] : 1);
                int returning = again ? NOWHERE : back[u][a];
                double returns = returning == NOWHERE ? 0 : shares[returning];
                sums[a][b] = all - speaksOn - returns + on + returns * factor[Change.BACK.index()];
                double weight = before[a][b];
                total += weight * sums[a][b];
                expected[u][Change.SAME.index()] += weight * on;
                expected[u][Change.SAME_AGAIN.index()] += again ? weight * on : 0;
                expected[u][Change.BACK.index()] += weight * returns * factor[Change.BACK.index()];
            }
        }
        for (int change = 0; change < CHANGES; change++) {
            expected[u][change] /= total;
        }
        return sums;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
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
