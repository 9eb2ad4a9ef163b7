package io.fluxa.internal.redis;

import org.jspecify.annotations.Nullable;

/**
 * One connection to one Redis server, while it is lent. Each method is one round trip. Keys and values are bytes and are not copied. Not
 * safe for use by several threads.
 */
public interface RedisChannel {

    /**
     * Which life of which server answers: a number that differs after a fail-over and after a restart, also one from an old snapshot. Asked
     * of the server when the connection was opened.
     */
    long incarnation();

    /** The value of a key; null when there is none, also when the key holds something other than a string. */
    byte @Nullable [] get(byte[] key);

    /** The values of keys of this server, in their order. */
    byte[] @Nullable [] getAll(byte[][] keys);

    /**
     * Sets a key that has no value, for so many milliseconds, in one step.
     *
     * @return null when it was set; otherwise the value that it has and keeps
     */
    byte @Nullable [] setIfAbsent(byte[] key, byte[] value, long millis);

    /** Sets a key if it has exactly an expected value, in one step, or deletes it where the new value is empty; false when it has another one or none. */
    boolean replace(byte[] key, byte[] expected, byte[] value, long millis);

    /** Deletes a key if it has exactly an expected value, in one step; false when it has another one or none. */
    default boolean remove(byte[] key, byte[] expected) {
        return replace(key, expected, new byte[0], 1);
    }

    /** Deletes a key; false when there was none. */
    boolean delete(byte[] key);

    /** Milliseconds until a key expires; -1 when it never does, -2 when there is none. */
    long expiresIn(byte[] key);

    /** Begins commands that are sent together. */
    RedisBatch batch();
}
