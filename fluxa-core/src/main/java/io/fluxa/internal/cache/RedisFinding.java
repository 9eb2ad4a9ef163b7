package io.fluxa.internal.cache;

import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.runtime.GeneratedRow;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection has found under the key of a row.
 *
 * @param value what it is
 * @param row the row, if it is one
 * @param bytes how long the value is
 * @param millisLeft until it expires; negative when there is nothing
 * @param <R> the row
 */
record RedisFinding<R extends GeneratedRow>(
        RedisValue value, @Nullable R row, int bytes, long millisLeft) {

    /** Nothing is there. */
    static <R extends GeneratedRow> RedisFinding<R> nothing() {
        return new RedisFinding<>(RedisValue.NOTHING, null, 0, -1);
    }

    /** Redis did not answer. */
    static <R extends GeneratedRow> RedisFinding<R> unknown() {
        return new RedisFinding<>(RedisValue.UNKNOWN, null, 0, -1);
    }

    /** Whether it says what the row is, or that there is none. */
    boolean answers() {
        return value == RedisValue.ROW || value == RedisValue.ABSENT;
    }
}
