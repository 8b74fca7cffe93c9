package org.onrecord.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Extraction;
import org.onrecord.OnRecord;

class LifeCycleTest {
    private final List<String> closed = new ArrayList<>();

    /** Tells when it is closed. */
    private final class Resource implements Enricher, Extension, AutoCloseable {
        private final String name;

        Resource(String name) {
            this.name = name;
        }

        @Override
        public void register(ExtensionRegistry registry) {
            registry.enricher(name, this);
        }

        @Override
        public Extraction enrich(Extraction extraction, TextView text) {
            return extraction;
        }

        @Override
        public void close() {
            closed.add(name);
            if (name.startsWith("broken")) {
                throw new IllegalStateException(name);
            }
        }
    }

    @Test
    void closesTheLastRegisteredFirstAndEachOnce() {
        OnRecord onRecord = OnRecord.builder()
                .enricher("first", new Resource("first"))
                .extension(new Resource("second"))
                .enricher("no resource", (found, text) -> found)
                .enricher("third", new Resource("third"))
                .build();
        assertThat(closed).isEmpty();

        onRecord.close();
        onRecord.close();

        assertThat(closed).containsExactly("third", "second", "first");
    }

    @Test
    void closesTheOthersIfOneCannotBeClosed() {
        OnRecord onRecord = OnRecord.builder()
                .extension(new Resource("broken 1"))
                .extension(new Resource("fine"))
                .extension(new Resource("broken 2"))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(onRecord::close)
                .havingCause()
                .withMessage("broken 2");
        assertThat(closed).containsExactly("broken 2", "fine", "broken 1");
    }

    @Test
    void extractsNothingOnceItIsClosed() {
        OnRecord onRecord = OnRecord.create();
        onRecord.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> onRecord.extract("Late."))
                .withMessage("This OnRecord is closed; build another one");
    }
}
