package io.fluxa.internal.cache;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.internal.redis.RedisBatch;
import io.fluxa.internal.redis.RedisChannel;
import io.fluxa.internal.redis.RedisStore;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a unit of work breaks in one Redis pool. Not safe for use by several threads. */
final class StoreBreaks {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cache");
    private static final int MOST_KEYS = 4_096;

    private final RedisStore store;
    private final List<BrokenKey> keys = new ArrayList<>();
    private boolean needed;
    private final List<byte[]> prefixes = new ArrayList<>(0);
    private final Map<InvalidationChannel, InvalidationMessage> messages = new LinkedHashMap<>();

    StoreBreaks(RedisStore store) {
        this.store = store;
    }

    /** Adds a key. */
    void key(BrokenKey key) {
        needed = true;
        keys.add(key);
    }

    /** Adds a key that nothing depends on. */
    void late(byte[] key) {
        keys.add(new BrokenKey(key));
    }

    /** Adds all keys with a prefix. */
    void prefix(byte[] prefix) {
        needed = true;
        prefixes.add(prefix);
    }

    /** The message that goes out over a channel of this pool. */
    InvalidationMessage message(InvalidationChannel channel) {
        needed = true;
        return messages.computeIfAbsent(channel, InvalidationChannel::message);
    }

    /** Deletes the keys of whole tables, and gives their number. */
    long deleteWhole(CacheSession session) {
        long deleted = 0;
        for (byte[] prefix : prefixes) {
            deleted += store.deleteAll(prefix, session.log());
        }
        return deleted;
    }

    /**
     * Breaks the keys.
     *
     * @param last whether the messages may go with the last of them, because no other pool has keys that are not broken yet
     * @return whether they went
     * @throws StoreException when one could not be broken that something depends on
     */
    boolean breakKeys(CacheSession session, boolean last) {
        try {
            return breakAll(session, last);
        } catch (StoreException failure) {
            if (failure.code() == ErrorCode.REDIS_FULL && keys.stream().anyMatch(BrokenKey::isLeased)) {
                keys.forEach(BrokenKey::forgetRow); // a full server still deletes
                return breakKeys(session, last);
            }
            if (needed) {
                throw failure;
            }
            LOGGER.log(
                    Level.DEBUG,
                    "Redis pool {0} did not take keys away that nobody believes: {1}",
                    store.code(),
                    failure.getMessage());
            return false;
        }
    }

    /** What is done at one server may be begun again, so that nothing is counted before it is done. */
    private boolean breakAll(CacheSession session, boolean last) {
        int[] left = {keys.size()};
        for (int from = 0; from < keys.size(); from += MOST_KEYS) {
            List<BrokenKey> some = keys.subList(from, Math.min(from + MOST_KEYS, keys.size()));
            store.onEach(bytes(some), session.log(), (channel, positions) -> {
                RedisBatch batch = channel.batch();
                for (int position : positions) {
                    some.get(position).addBreak(channel, batch);
                }
                if (left[0] == positions.length && last) {
                    addMessages(batch);
                }
                batch.send();
                left[0] -= positions.length;
            });
        }
        return last && !keys.isEmpty();
    }

    /** Sends the messages by themselves. */
    void publish(CacheSession session) {
        if (messages.isEmpty()) {
            return;
        }
        byte[] any = messages.keySet().iterator().next().name();
        store.on(any, session.log(), channel -> {
            RedisBatch batch = channel.batch();
            addMessages(batch);
            batch.send();
            return batch;
        });
    }

    /** After the commit, puts the rows that are known in place of our leases. */
    void refill(CacheSession session) {
        eachLease(session, (key, batch) -> key.addRefill(session, batch));
    }

    /** After a rollback, gives our leases back. */
    void release(CacheSession session) {
        eachLease(session, BrokenKey::addRelease);
    }

    /** They go behind the last key: whoever hears of a row finds its key broken. */
    private void addMessages(RedisBatch batch) {
        messages.forEach((channel, message) -> batch.publish(channel.name(), message.bytes()));
    }

    private void eachLease(CacheSession session, BiConsumer<BrokenKey, RedisBatch> command) {
        List<BrokenKey> leased = keys.stream().filter(BrokenKey::isLeased).toList();
        if (leased.isEmpty()) {
            return;
        }
        try {
            store.onEach(
                    bytes(leased), session.log(), (channel, positions) -> send(channel, leased, positions, command));
        } catch (StoreException failure) {
            LOGGER.log(
                    Level.DEBUG,
                    "Redis pool {0} did not take rows after their commit: {1}",
                    store.code(),
                    failure.getMessage());
        }
    }

    private static void send(
            RedisChannel channel, List<BrokenKey> leased, int[] positions, BiConsumer<BrokenKey, RedisBatch> command) {
        RedisBatch batch = channel.batch();
        for (int position : positions) {
            command.accept(leased.get(position), batch);
        }
        batch.send();
    }

    private static byte[][] bytes(List<BrokenKey> keys) {
        return keys.stream().map(BrokenKey::key).toArray(byte[][]::new);
    }
}
