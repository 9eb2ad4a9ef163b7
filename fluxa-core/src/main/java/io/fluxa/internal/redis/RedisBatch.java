package io.fluxa.internal.redis;

import org.jspecify.annotations.Nullable;

/**
 * Commands for one server that are sent in one round trip. Each method that adds a command gives its position, by which its answer is asked
 * for after {@link #send}. Commands of a batch are not one transaction. Not safe for use by several threads.
 */
public interface RedisBatch {

    /** Adds a look at a key; see {@link RedisChannel#get}. */
    int get(byte[] key);

    /** Adds the setting of a key that has no value; see {@link RedisChannel#setIfAbsent}. */
    int setIfAbsent(byte[] key, byte[] value, long millis);

    /** Adds the setting of a key that has an expected value; see {@link RedisChannel#replace}. */
    int replace(byte[] key, byte[] expected, byte[] value, long millis);

    /** Adds the deletion of a key that has an expected value; see {@link RedisChannel#remove}. */
    default int remove(byte[] key, byte[] expected) {
        return replace(key, expected, new byte[0], 1);
    }

    /** Adds the setting of a key, whatever its value is. */
    int set(byte[] key, byte[] value, long millis);

    /** Adds the deletion of a key. */
    int delete(byte[] key);

    /** Adds a message to everybody who listens to a channel. */
    int publish(byte[] channel, byte[] message);

    /** How many commands were added. */
    int size();

    /**
     * Sends the commands and waits for all answers. Without commands it does nothing.
     *
     * @throws io.fluxa.error.StoreException when one could not be sent or was refused; others may have been carried out
     */
    void send();

    /** The value that a command has answered, or null. */
    byte @Nullable [] bytes(int position);

    /** Whether a command has done something: {@link #replace} and {@link #delete}. */
    boolean done(int position);
}
