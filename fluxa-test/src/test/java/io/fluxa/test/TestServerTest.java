package io.fluxa.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.RunningService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TestServerTest {

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void triesAServerThatCannotStartOnlyOnce() {
        DevServiceException reason = new DevServiceException(DevServiceError.DISK_FULL, "Free some space.");
        try (TestServer<RunningService> server = new TestServer<>(() -> {
            attempts.incrementAndGet();
            throw reason;
        })) {
            assertThat(catchThrowableOfType(DevServiceException.class, server::require))
                    .isSameAs(reason);
            assertThat(catchThrowableOfType(DevServiceException.class, server::require))
                    .isSameAs(reason);
        }

        assertThat(attempts).hasValue(1);
    }

    @Test
    void startsNothingUntilItIsAsked() {
        try (TestServer<RunningService> server = new TestServer<>(() -> {
            attempts.incrementAndGet();
            throw new DevServiceException(DevServiceError.NOT_READY, "never asked");
        })) {
            assertThat(server).isNotNull();
        }

        assertThat(attempts).hasValue(0);
    }
}
