package io.fluxa.observe;

import io.fluxa.error.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement, or one round trip to Redis, as a query log sees it. Values are never part of it.
 *
 * @param source the kind of store: {@code mysql}, {@code redis} or {@code local_cache}
 * @param operation {@code SELECT}, {@code EXEC} or {@code TRANSACTION}; for Redis the name of the command, or {@code PIPELINE EXEC} for
 *     several; for a local cache {@code GET}, {@code SET}, {@code REMOVE} or {@code CLEAR}
 * @param query the statement with its placeholders, on one line; for Redis the commands with their keys, one per line; for a local cache
 *     the operation and its keys
 * @param pool the code of the pool
 * @param rows how many rows were read, or matched by a write; how many keys had a value; 0 for a transaction statement or a failure, -1 for a
 *     read when a container hides the driver
 * @param meta the metadata of the context, unmodifiable
 * @param started when the statement was sent
 * @param duration from the sending to the last row or the acknowledgement; zero for a local cache
 * @param error what went wrong, or null
 */
public record QueryEvent(
        String source,
        String operation,
        String query,
        String pool,
        long rows,
        Map<String, String> meta,
        Instant started,
        Duration duration,
        @Nullable ErrorCode error) {

    /** When the last row or the acknowledgement had arrived. */
    public Instant finished() {
        return started.plus(duration);
    }

    /** The duration in whole microseconds. */
    public long microseconds() {
        return duration.toNanos() / 1_000;
    }
}
