package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTest {
    @Test
    void failuresAreEqualByValueWhateverTheirCause() {
        Result.Failure failure = Result.Failure.of(Optional.of("a"), new IllegalStateException("broken"));
        Result.Failure again = Result.Failure.of(Optional.of("a"), new IllegalStateException("broken"));
        assertThat(failure).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(failure)
                .isEqualTo(new Result.Failure(
                        Optional.of("a"), "java.lang.IllegalStateException", "broken", Optional.empty()));
        assertThat(failure).isNotEqualTo(Result.Failure.of(Optional.of("b"), new IllegalStateException("broken")));
        assertThat(failure).isNotEqualTo(Result.Failure.of(Optional.of("a"), new IllegalStateException("lost")));
        assertThat(failure).isNotEqualTo(Result.Failure.of(Optional.of("a"), new RuntimeException("broken")));
    }

    @Test
    void aFailureKeepsItsCause() {
        StackOverflowError error = new StackOverflowError();
        Result.Failure failure = Result.Failure.of(Optional.empty(), error);
        assertThat(failure.cause()).containsSame(error);
        assertThat(failure.message()).isEqualTo("java.lang.StackOverflowError");
    }

    @Test
    void aSuccessHasTheIdOfItsExtraction() {
        assertThat(new Result.Success(Extraction.empty(Optional.of("a"))).id()).contains("a");
    }
}
