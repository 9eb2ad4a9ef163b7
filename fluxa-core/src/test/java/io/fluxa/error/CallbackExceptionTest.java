package io.fluxa.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallbackExceptionTest {

    private final IllegalStateException first = new IllegalStateException("secret");
    private final AssertionError second = new AssertionError();

    @Test
    void saysThatEverythingIsCommitted() {
        CallbackException failure = new CallbackException(List.of(first, second), true);

        assertThat(failure)
                .hasMessage("FLX-5003: everything is committed, but 2 handlers of its events failed, the first with"
                        + " java.lang.IllegalStateException; do not flush the same changes again");
        assertThat(failure.committed()).isTrue();
        assertThat(failure.retryable()).isFalse();
        assertThat(failure.failures()).containsExactly(first, second);
        assertThat(failure).hasCause(first);
        assertThat(failure.getSuppressed()).containsExactly(second);
    }

    @Test
    void saysThatTheTransactionIsStillOpen() {
        assertThat(new CallbackException(List.of(first), false))
                .hasMessageContaining(
                        "everything is sent and the transaction is still open, but a handler of its events");
    }
}
