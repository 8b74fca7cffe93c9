package org.onrecord.training;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Features that a model is not told, so as to see what they bring. */
record LeftOut(Pattern names) {

    /** The columns to blank: the features whose names match. */
    int[] columns(Enum<?>... features) {
        return Stream.of(features)
                .filter(feature -> names.matcher(feature.name()).matches())
                .mapToInt(Enum::ordinal)
                .toArray();
    }
}
