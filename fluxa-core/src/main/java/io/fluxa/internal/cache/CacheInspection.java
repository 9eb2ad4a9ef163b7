package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.cache.CacheExplain.InProcess;
import io.fluxa.cache.CacheExplain.InRedis;
import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.error.StoreException;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what the caches of one entity have of a row, without changing or counting anything. Not safe for use by several threads.
 *
 * @param <R> the row
 */
public final class CacheInspection<R extends GeneratedRow> {

    private final EntityCache<R> cache;
    private final EntitySchema schema;
    private final CacheSession session;
    private final long id;

    private @Nullable R localRow;
    private @Nullable Duration localAge;
    private @Nullable RedisFinding<R> redisFinding;

    /** Inspects the row with an id for one context. */
    public CacheInspection(EntityCache<R> cache, EntitySchema schema, CacheSession session, long id) {
        this.cache = cache;
        this.schema = schema;
        this.session = session;
        this.id = id;
    }

    /** Looks. */
    public void look() {
        LocalRows<R> local = cache.local();
        if (local != null) {
            OptionalLong age = local.age(id);
            localRow = age.isPresent() ? local.peek(id) : null;
            localAge = localRow == null ? null : Duration.ofNanos(age.orElseThrow());
        }
        RedisRows<R> redis = cache.redis();
        if (redis != null) {
            redisFinding = find(redis);
        }
    }

    /** Whether the rows in process would answer. */
    public boolean answersFromProcess() {
        return localRow != null;
    }

    /** Whether Redis would answer. */
    public boolean answersFromRedis() {
        return redisFinding != null && redisFinding.answers();
    }

    /** What is kept in process, compared with the row in MySQL or null; null when the entity is not kept there. */
    public @Nullable InProcess inProcess(@Nullable R mysql) {
        LocalRows<R> local = cache.local();
        return local == null
                ? null
                : new InProcess(
                        localAge, local.bypassed(), localRow == null ? List.of() : differences(localRow, mysql));
    }

    /** What Redis has, compared with the row in MySQL or null; null when the entity is not kept there. */
    public @Nullable InRedis inRedis(@Nullable R mysql) {
        RedisRows<R> redis = cache.redis();
        RedisFinding<R> found = redisFinding;
        if (redis == null || found == null) {
            return null;
        }
        return new InRedis(
                redis.store().code(),
                new String(redis.keys().row(id), ISO_8859_1),
                found.value(),
                found.answers() ? Duration.ofMillis(redis.millis(found.row()) - found.millisLeft()) : null,
                found.millisLeft() < 0 ? null : Duration.ofMillis(found.millisLeft()),
                found.bytes(),
                found.answers() ? differences(found.row(), mysql) : List.of());
    }

    private RedisFinding<R> find(RedisRows<R> redis) {
        byte[] key = redis.keys().row(id);
        if (!redis.store().available()) {
            return RedisFinding.unknown();
        }
        try {
            return redis.store().on(key, session.log(), channel -> {
                byte[] value = channel.get(key);
                return value == null
                        ? RedisFinding.nothing()
                        : found(redis, value, channel.incarnation(), channel.expiresIn(key));
            });
        } catch (StoreException failure) {
            return RedisFinding.unknown();
        }
    }

    private RedisFinding<R> found(RedisRows<R> redis, byte[] value, long incarnation, long millisLeft) {
        return switch (CachedValue.of(value, incarnation)) {
            case ROW -> {
                R row = redis.codec().decode(value, CachedValue.HEADER, id, session.decoder());
                RedisValue kind = row != null
                        ? RedisValue.ROW
                        : redis.codec().isOfLayout(value, CachedValue.HEADER)
                                ? RedisValue.DAMAGED
                                : RedisValue.OTHER_LAYOUT;
                yield new RedisFinding<>(kind, row, value.length, millisLeft);
            }
            case NONE -> new RedisFinding<>(RedisValue.ABSENT, null, value.length, millisLeft);
            case LEASE -> new RedisFinding<>(RedisValue.LEASE, null, value.length, millisLeft);
            case FOREIGN -> {
                RedisValue kind = CachedValue.isOurs(value) ? RedisValue.OTHER_INCARNATION : RedisValue.DAMAGED;
                yield new RedisFinding<>(kind, null, value.length, millisLeft);
            }
        };
    }

    private List<String> differences(@Nullable R cached, @Nullable R mysql) {
        if (cached == null && mysql == null) {
            return List.of();
        }
        List<Column> columns = schema.columns();
        return IntStream.range(0, columns.size())
                .filter(column -> cached == null || mysql == null || !cached.sameValue(column, mysql))
                .mapToObj(column -> columns.get(column).field())
                .toList();
    }
}
