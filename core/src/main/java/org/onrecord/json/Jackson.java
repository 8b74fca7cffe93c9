package org.onrecord.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.onrecord.ConfigurationException;

/** The door to Jackson, which may not be there. */
final class Jackson {
    private static final String NEEDED = "com.fasterxml.jackson.databind.json.JsonMapper";

    private Jackson() {}

    /**
     * Checks that Jackson is on the class path; public methods call this before they touch a class that uses it.
     *
     * @throws ConfigurationException if it is not
     */
    static void require() {
        try {
            Class.forName(NEEDED, false, Jackson.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new ConfigurationException(
                    "org.onrecord.json needs Jackson, which is not on the class path; add the dependency"
                            + " com.fasterxml.jackson.core:jackson-databind, version 2.15 or later",
                    e);
        }
    }

    static JsonMapper mapper() {
        return Holder.MAPPER;
    }

    /** Apart, so that {@link #require()} can run without Jackson. */
    private static final class Holder {
        static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                        // A text is in memory already when it is parsed, and may be a whole library.
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
