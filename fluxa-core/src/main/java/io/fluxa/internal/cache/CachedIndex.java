package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.fluxa.error.StoreException;
import io.fluxa.internal.redis.RedisBatch;
import io.fluxa.internal.redis.RedisChannel;
import io.fluxa.internal.redis.RedisStore;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which row has which values of one unique index, in Redis. The key is the hash of what was asked for; the value is the id of the row that
 * MySQL found, with the hash of the values that it found there, which are others where the collation of the column takes two texts as the same. Whoever
 * finds an id reads that row and compares its values with the hash, so that a value may be late, and need not be taken away when the row
 * changes: it is never believed by itself. Safe for use by several threads.
 */
public final class CachedIndex {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.cache");

    private static final byte MARK = 'U';
    private static final int VALUE_LENGTH = 1 + Long.BYTES + KeyHash.LENGTH;
    private static final int HASH_BYTES = 4;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Index index;
    private final RedisStore store;
    private final byte[] prefix;
    private final int[] ordinals;
    private final KeyHash hash;
    private final long millis;
    private final CacheCounters counters;

    /**
     * Where ids are kept.
     *
     * @param store the Redis pool
     * @param keys the keys of the table
     * @param timeToLive how long an id may stay
     */
    public record Place(RedisStore store, CacheKeys keys, Duration timeToLive) {}

    /**
     * Prepares an index.
     *
     * @param collation how MySQL compares the texts of the table
     */
    public CachedIndex(EntitySchema schema, Index index, Place place, String collation, CacheCounters counters) {
        this.index = index;
        this.store = place.store();
        this.millis = place.timeToLive().toMillis();
        this.counters = counters;
        List<String> names = schema.columns().stream().map(Column::name).toList();
        this.ordinals = index.columns().stream()
                .mapToInt(names::indexOf)
                .filter(ordinal -> ordinal != schema.deletionColumn())
                .toArray();
        List<Column> columns =
                Arrays.stream(ordinals).mapToObj(schema.columns()::get).toList();
        this.hash = new KeyHash(columns, ordinals);
        this.prefix = prefix(place.keys(), columns, collation);
    }

    /**
     * What an index knows of some values.
     *
     * @param id the row that had them when they were looked for
     * @param values the hash of its values then
     */
    @SuppressWarnings("ArrayRecordComponent") // is never compared
    private record Found(long id, byte[] values) {}

    /** One look-up of some values, as far as Redis knows them. Used by one thread. */
    public final class LookUp {

        private final byte[] key;
        private final @Nullable Found found;

        private LookUp(byte[] key, @Nullable Found found) {
            this.key = key;
            this.found = found;
        }

        /** Whether Redis knows an id. */
        public boolean hasId() {
            return found != null;
        }

        /** The id; 0 when Redis knows none. */
        public long id() {
            return found == null ? 0 : found.id();
        }

        /** Whether the row with the id, or null when there is none any more, still is the one that was looked for. Counts what it is. */
        public boolean isRight(@Nullable GeneratedRow row) {
            boolean right =
                    found != null && row != null && row.deletion() == 0 && Arrays.equals(found.values(), hash.of(row));
            counters.count(right ? CacheEvent.UNIQUE_HIT : CacheEvent.UNIQUE_MISMATCH);
            return right;
        }

        /** Remembers the row that MySQL found, or forgets the one that was remembered when MySQL found none. */
        public void learn(@Nullable GeneratedRow row, CacheSession session) {
            byte[] values = row == null ? null : hash.of(row);
            if (row != null && values != null) {
                byte[] value = ByteBuffer.allocate(VALUE_LENGTH)
                        .put(MARK)
                        .putLong(row.id())
                        .put(values)
                        .array();
                ask(key, session, channel -> set(channel, key, value));
            } else if (found != null) {
                ask(key, session, channel -> channel.delete(key));
            }
        }
    }

    /** The index in the schema. */
    Index index() {
        return index;
    }

    /**
     * Looks for the row with some values, in the order of the index and without the mark of a soft deletion; null when there is nothing to ask
     * or to remember, because no row can have them or Redis does not answer.
     */
    public @Nullable LookUp look(List<?> values, CacheSession session) {
        byte[] asked = hash.of(values);
        if (asked == null) {
            return null;
        }
        if (!store.available()) {
            counters.count(CacheEvent.REDIS_BYPASSED);
            return null;
        }
        byte[] key = key(asked);
        LookUp lookUp = ask(key, session, channel -> new LookUp(key, found(channel.get(key))));
        if (lookUp != null && !lookUp.hasId()) {
            counters.count(CacheEvent.UNIQUE_MISS);
        }
        return lookUp;
    }

    /** Adds the keys of the values that a row had and has, when those change, to what is taken away. */
    void addTo(RowBreaks breaks, @Nullable GeneratedRow before, @Nullable GeneratedRow after) {
        if (before != null && after != null && sameValues(before, after)) {
            return;
        }
        add(before, breaks);
        add(after, breaks);
    }

    private void add(@Nullable GeneratedRow row, RowBreaks breaks) {
        byte[] values = row == null ? null : hash.of(row);
        if (values != null) {
            breaks.late(store, key(values));
        }
    }

    private boolean sameValues(GeneratedRow before, GeneratedRow after) {
        return before.deletion() == after.deletion()
                && Arrays.stream(ordinals).allMatch(ordinal -> before.sameValue(ordinal, after));
    }

    private byte[] key(byte[] values) {
        byte[] text = TEXT.encode(values);
        byte[] key = Arrays.copyOf(prefix, prefix.length + text.length);
        System.arraycopy(text, 0, key, prefix.length, text.length);
        return key;
    }

    private static @Nullable Found found(byte @Nullable [] value) {
        if (value == null || value.length != VALUE_LENGTH || value[0] != MARK) {
            return null;
        }
        long id = ByteBuffer.wrap(value).getLong(1);
        return new Found(id, Arrays.copyOfRange(value, 1 + Long.BYTES, VALUE_LENGTH));
    }

    private static Boolean set(RedisChannel channel, byte[] key, byte[] value, long millis) {
        RedisBatch batch = channel.batch();
        batch.set(key, value, millis);
        batch.send();
        return true;
    }

    private Boolean set(RedisChannel channel, byte[] key, byte[] value) {
        return set(channel, key, value, millis);
    }

    private <T> @Nullable T ask(byte[] key, CacheSession session, Function<RedisChannel, T> step) {
        try {
            return store.on(key, session.log(), step);
        } catch (StoreException failure) {
            counters.count(CacheEvent.REDIS_ERROR);
            LOGGER.log(Level.DEBUG, "Redis pool {0} failed a look-up: {1}", store.code(), failure.getMessage());
            return null;
        }
    }

    /** Two versions of an application in which the columns, or what counts as the same text, differ have different keys. */
    private static byte[] prefix(CacheKeys keys, List<Column> columns, String collation) {
        String description = columns.stream()
                .map(column -> column.name() + "\t" + column.type())
                .collect(Collectors.joining("\n", collation + "\n", ""));
        byte[] sum = KeyHash.sha256().digest(description.getBytes(UTF_8));
        String name = HexFormat.of().formatHex(sum, 0, HASH_BYTES) + ":";
        byte[] table = keys.prefix();
        byte[] prefix = Arrays.copyOf(table, table.length + name.length());
        System.arraycopy(name.getBytes(ISO_8859_1), 0, prefix, table.length, name.length());
        return prefix;
    }
}
