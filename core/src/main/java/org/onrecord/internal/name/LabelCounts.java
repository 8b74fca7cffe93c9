package org.onrecord.internal.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.internal.language.NameLabel;

/** Counts how often the forms of a text are labelled in one way or another. */
final class LabelCounts {

    private final Map<String, EnumMap<NameLabel, Integer>> byForm = new HashMap<>();

    void add(String form, NameLabel label) {
        byForm.computeIfAbsent(form, f -> new EnumMap<>(NameLabel.class)).merge(label, 1, Integer::sum);
    }

    boolean contains(String form) {
        return byForm.containsKey(form);
    }

    int count(String form, NameLabel label) {
        EnumMap<NameLabel, Integer> counts = byForm.get(form);
        return counts == null ? 0 : counts.getOrDefault(label, 0);
    }

    /** The label that the form has most often, the first of several; NONE if the form was never counted. */
    NameLabel mostFrequent(String form) {
        NameLabel best = NameLabel.NONE;
        EnumMap<NameLabel, Integer> counts = byForm.get(form);
        if (counts != null) {
            int most = 0;
            for (Map.Entry<NameLabel, Integer> entry : counts.entrySet()) {
                if (entry.getValue() > most) {
                    best = entry.getKey();
                    most = entry.getValue();
                }
            }
        }
        return best;
    }
}
