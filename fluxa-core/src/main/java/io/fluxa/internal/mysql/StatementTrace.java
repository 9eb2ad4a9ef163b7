package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times one statement for a log that wants it. */
final class StatementTrace {

    private final StatementLog log;
    private final String operation;
    private final String sql;
    private final String pool;
    private final Instant started = Instant.now();
    private final long begun = System.nanoTime();

    private StatementTrace(StatementLog log, String operation, String sql, String pool) {
        this.log = log;
        this.operation = operation;
        this.sql = sql;
        this.pool = pool;
    }

    /** Begins timing, or gives null when nobody listens. */
    static @Nullable StatementTrace begin(StatementLog log, String operation, String sql, String pool) {
        return log.enabled() ? new StatementTrace(log, operation, sql, pool) : null;
    }

    static void succeeded(@Nullable StatementTrace trace, long rows) {
        if (trace != null) {
            trace.end(rows, null);
        }
    }

    /** Tells the log; what the log throws must not hide the failure. */
    static void failed(@Nullable StatementTrace trace, FluxaException failure) {
        if (trace == null) {
            return;
        }
        try {
            trace.end(0, failure.code());
        } catch (RuntimeException fromLog) {
            failure.addSuppressed(fromLog);
        }
    }

    private void end(long rows, @Nullable ErrorCode error) {
        log.ran(operation, sql, pool, rows, started, Duration.ofNanos(System.nanoTime() - begun), error);
    }
}
