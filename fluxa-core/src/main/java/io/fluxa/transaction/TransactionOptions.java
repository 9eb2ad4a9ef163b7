package io.fluxa.transaction;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an explicit transaction runs. Immutable; each call gives changed options.
 *
 * @param isolation the isolation level, or null for the server's own
 * @param readOnly whether MySQL refuses writes
 * @param timeout how long the whole unit may take, with all its attempts, or null for as long as the context may
 * @param retries how often the unit is tried again after a deadlock, a lock wait time-out or a lost connection
 */
public record TransactionOptions(
        @Nullable Isolation isolation,
        boolean readOnly,
        @Nullable Duration timeout,
        int retries) {

    /** The server's isolation, writes allowed, no time-out of its own, one attempt. */
    public static final TransactionOptions DEFAULT = new TransactionOptions(null, false, null, 0);

    private static final int MOST_RETRIES = 1_000;

    /**
     * Checks the ranges.
     *
     * @throws IllegalUseException when the time-out is not longer than zero, or the retries are not from 0 to 1,000
     */
    public TransactionOptions {
        if (timeout != null && (timeout.isZero() || timeout.isNegative())) {
            throw misuse("the time-out of a transaction must be longer than zero");
        }
        if (retries < 0 || retries > MOST_RETRIES) {
            throw misuse("a transaction has from 0 to " + MOST_RETRIES + " retries");
        }
    }

    /** The same at an isolation level. */
    public TransactionOptions isolation(Isolation level) {
        return new TransactionOptions(Objects.requireNonNull(level, "level"), readOnly, timeout, retries);
    }

    /** The same for reading only. */
    public TransactionOptions forReading() {
        return new TransactionOptions(isolation, true, timeout, retries);
    }

    /** The same with a time-out. */
    public TransactionOptions timeout(Duration most) {
        return new TransactionOptions(isolation, readOnly, most, retries);
    }

    /** The same, tried again some times. What is tried again must not depend on what an earlier attempt did outside of the context. */
    public TransactionOptions retries(int times) {
        return new TransactionOptions(isolation, readOnly, timeout, times);
    }

    private static IllegalUseException misuse(String message) {
        return new IllegalUseException(ErrorCode.TRANSACTION_MISUSE, "", message);
    }
}
