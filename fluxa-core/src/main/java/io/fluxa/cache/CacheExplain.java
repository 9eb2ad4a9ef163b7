package io.fluxa.cache;

import io.fluxa.mysql.MysqlPool;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a context would find a row now, and what each place has of it. Nothing was changed by looking, and nothing was counted.
 *
 * @param entity the simple name of the definition
 * @param id the id of the row
 * @param layer what answers the next look-up by id in this context
 * @param context what the context itself knows
 * @param local the row in process; null when the entity is not kept there
 * @param redis the row in Redis; null when the entity is not kept there
 * @param mysql the row in MySQL, as this context sees it
 */
public record CacheExplain(
        String entity,
        long id,
        Layer layer,
        InContext context,
        @Nullable InProcess local,
        @Nullable InRedis redis,
        InMysql mysql) {

    /** What answers a look-up. */
    public enum Layer {
        /** The context, which has the entity. */
        CONTEXT,
        /** The rows in process. */
        LOCAL,
        /** Redis, which has the row or knows that there is none. */
        REDIS,
        /** MySQL. */
        MYSQL
    }

    /** What a key of Redis has. */
    public enum RedisValue {
        /** The row. */
        ROW,
        /** That there is no row. */
        ABSENT,
        /** The lease of somebody who is about to fill the key, or who is changing the row. */
        LEASE,
        /** Nothing. */
        NOTHING,
        /** A value of another life of the server, from before a restart or a fail-over. */
        OTHER_INCARNATION,
        /** A row of another layout of the table, as before an update of the application. */
        OTHER_LAYOUT,
        /** A value that is cut, changed, or none that a row cache writes. */
        DAMAGED,
        /** Redis did not answer. */
        UNKNOWN
    }

    /**
     * What the context knows.
     *
     * @param held whether it has the entity, read lately enough to be given out
     * @param changed whether the entity has changes that are not flushed
     * @param mayUseCaches whether it looks at caches for this row; not in a transaction that must not, or has changed the row
     */
    public record InContext(boolean held, boolean changed, boolean mayUseCaches) {}

    /**
     * What is kept in process.
     *
     * @param age how long ago the row was kept; null when it is not
     * @param bypassed whether nothing is kept now, because changes of other nodes may be missed
     * @param differences the fields whose values differ from those in MySQL; every field when MySQL has no such row
     */
    public record InProcess(@Nullable Duration age, boolean bypassed, List<String> differences) {

        /** Copies the list. */
        public InProcess {
            differences = List.copyOf(differences);
        }

        /** Whether the row is kept. */
        public boolean kept() {
            return age != null;
        }
    }

    /**
     * What Redis has.
     *
     * @param pool the code of the pool
     * @param key the key
     * @param value what it has
     * @param age how long ago a row, or that there is none, was put there; null for anything else
     * @param expiresIn how long it will stay; null when there is nothing
     * @param bytes how many bytes it has
     * @param differences the fields whose values differ from those in MySQL; every field when only one of both has the row
     */
    public record InRedis(
            String pool,
            String key,
            RedisValue value,
            @Nullable Duration age,
            @Nullable Duration expiresIn,
            int bytes,
            List<String> differences) {

        /** Copies the list. */
        public InRedis {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What MySQL has.
     *
     * @param pool the code of the pool, see {@link MysqlPool#code}
     * @param present whether there is such a row
     * @param version how often it was changed, for entities that count; 0 otherwise
     */
    public record InMysql(String pool, boolean present, long version) {}

    /**
     * Whether a cache that would be used has something else than MySQL. That never lasts: on this node it is a fault, and in process on another node
     * it ends with the message about the change. A transaction of the context sees its own changes in MySQL, which no cache has.
     */
    public boolean stale() {
        return local != null && !local.differences.isEmpty() || redis != null && !redis.differences.isEmpty();
    }

    /** Everything on a few lines. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(entity + " " + id + ": the next look-up is answered by " + layer);
        text.append("\n  context: ")
                .append(context.held ? "held" : "not held")
                .append(context.changed ? ", changed" : "");
        text.append(context.mayUseCaches ? "" : ", does not use caches");
        if (local != null) {
            text.append("\n  process: ").append(local.age == null ? "not kept" : "kept for " + seconds(local.age));
            text.append(local.bypassed ? ", bypassed" : "").append(differing(local.differences));
        }
        if (redis != null) {
            text.append("\n  redis ").append(redis.pool).append(": ").append(redis.value);
            text.append(redis.age == null ? "" : " of " + redis.bytes + " bytes for " + seconds(redis.age));
            text.append(redis.expiresIn == null ? "" : ", expires in " + seconds(redis.expiresIn));
            text.append(differing(redis.differences));
        }
        text.append("\n  mysql ").append(mysql.pool).append(": ").append(mysql.present ? "present" : "absent");
        return text.append(mysql.version == 0 ? "" : ", version " + mysql.version)
                .toString();
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1_000 + "." + duration.toMillis() % 1_000 / 100 + " s";
    }

    private static String differing(List<String> fields) {
        return fields.isEmpty() ? "" : ", differs in " + String.join(", ", fields);
    }
}
