package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Told about each round trip to Redis after it was made, on the thread that made it. */
public interface CommandLog {

    /** Does nothing and costs nothing. */
    CommandLog NONE = new CommandLog() {
        @Override
        public boolean enabled() {
            return false;
        }

        @Override
        public void sent(
                String operation,
                String commands,
                String pool,
                int found,
                Instant started,
                Duration duration,
                @Nullable ErrorCode error) {
            // nobody listens
        }
    };

    /** Whether anybody wants to know; asked before each round trip, so that nothing is timed for nobody. */
    boolean enabled();

    /**
     * Called once per round trip, also when it failed. One parameter over the limit: an object per round trip would only be unpacked
     * again.
     *
     * @param operation the name of the command, or {@code PIPELINE EXEC} for several
     * @param commands the commands with their keys and without their values, one per line
     * @param pool the code of the pool
     * @param found how many keys had a value; 0 for writes and failures
     * @param started when it was sent
     * @param duration until the last answer
     * @param error what went wrong, or null
     */
    @SuppressWarnings("checkstyle:ParameterNumber")
    void sent(
            String operation,
            String commands,
            String pool,
            int found,
            Instant started,
            Duration duration,
            @Nullable ErrorCode error);
}
