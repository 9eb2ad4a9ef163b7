package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Told about each statement after it ran, on the thread that ran it. */
public interface StatementLog {

    /** Does nothing and costs nothing. */
    StatementLog NONE = new StatementLog() {
        @Override
        public boolean enabled() {
            return false;
        }

        @Override
        public void ran(
                String operation,
                String sql,
                String pool,
                long rows,
                Instant started,
                Duration duration,
                @Nullable ErrorCode error) {
            // nobody listens
        }
    };

    /** Whether anybody wants to know; asked before each statement, so that nothing is timed for nobody. */
    boolean enabled();

    /**
     * Called once per statement, also when it failed. One parameter over the limit: an object per statement would only be
     * unpacked again.
     *
     * @param operation {@code SELECT}, {@code EXEC} or {@code TRANSACTION}
     * @param sql the statement with its placeholders
     * @param pool the code of the pool
     * @param rows how many rows were read or matched; 0 for a failure
     * @param started when it was sent
     * @param duration until the last row or the acknowledgement
     * @param error what went wrong, or null
     */
    @SuppressWarnings("checkstyle:ParameterNumber")
    void ran(
            String operation,
            String sql,
            String pool,
            long rows,
            Instant started,
            Duration duration,
            @Nullable ErrorCode error);
}
