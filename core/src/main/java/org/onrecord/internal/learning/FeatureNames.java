package org.onrecord.internal.learning;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the features that a model is told, in the order of its inputs. Immutable. */
public record FeatureNames(ImmutableList<String> names) {

    private static final String NOTHING = "nothing";

    /** Those of all constants of an enumeration. */
    public static FeatureNames of(Enum<?>... features) {
        return new FeatureNames(Stream.of(features).map(Enum::name).collect(ImmutableList.toImmutableList()));
    }

    public int count() {
        return names.size();
    }

    /** Where these first differ from what they should be, in words. */
    Optional<String> difference(FeatureNames known) {
        for (int i = 0; i < Math.max(count(), known.count()); i++) {
            String is = at(names, i);
            String shouldBe = at(known.names, i);
            if (!is.equals(shouldBe)) {
                return Optional.of("input " + i + " is " + is + ", but should be " + shouldBe);
            }
        }
        return Optional.empty();
    }

    private static String at(List<String> names, int input) {
        return input < names.size() ? names.get(input) : NOTHING;
    }
}
