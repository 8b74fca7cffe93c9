package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Chooses, of names that overlap, those that together are worth most (weighted interval scheduling). */
final class NameChoice {

    /**
     * A possible name.
     *
     * @param worth how much is gained by choosing it; positive
     */
    record Option(NameSpan name, double worth) {}

    private NameChoice() {}

    /** The names of the best choice, in text order. */
    static List<NameSpan> best(List<Option> options, int firstToken, int endToken) {
        double[] worth = new double[endToken - firstToken + 1];
        Option[] last = new Option[worth.length];
        List<List<Option>> byEnd = new ArrayList<>(Collections.nCopies(worth.length, List.of()));
        for (Option option : options) {
            int end = option.name().end() - firstToken;
            List<Option> ending = new ArrayList<>(byEnd.get(end));
            ending.add(option);
            byEnd.set(end, ending);
        }
        for (int t = 1; t < worth.length; t++) {
            worth[t] = worth[t - 1];
            for (Option option : byEnd.get(t)) {
                double total = worth[option.name().begin() - firstToken] + option.worth();
                if (total > worth[t]) {
                    worth[t] = total;
                    last[t] = option;
                }
            }
        }
        List<NameSpan> names = new ArrayList<>();
        int t = worth.length - 1;
        while (t > 0) {
            Option option = last[t];
            if (option == null) {
                t--;
            } else {
                names.add(option.name());
                t = option.name().begin() - firstToken;
            }
        }
        Collections.reverse(names);
        return names;
    }
}
