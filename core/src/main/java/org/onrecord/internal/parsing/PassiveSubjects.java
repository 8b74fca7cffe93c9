package org.onrecord.internal.parsing;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names the subjects of passive verbs, as CoreNLP does: the network sees a subject before it sees the auxiliary. */
final class PassiveSubjects {

    private static final String AUXILIARY = "aux:pass";
    private static final ImmutableSet<String> SUBJECTS = ImmutableSet.of("nsubj", "csubj");
    private static final String PASSIVE = ":pass";

    private PassiveSubjects() {}

    static List<String> named(List<Integer> heads, List<String> relations) {
        Set<Integer> passive = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            if (relations.get(i).equals(AUXILIARY)) {
                passive.add(heads.get(i));
            }
        }
        List<String> named = new ArrayList<>(relations);
        if (!passive.isEmpty()) {
            for (int i = 0; i < heads.size(); i++) {
                if (passive.contains(heads.get(i)) && SUBJECTS.contains(relations.get(i))) {
                    named.set(i, relations.get(i) + PASSIVE);
                }
            }
        }
        return named;
    }
}
