package io.fluxa.internal.engine;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.Index;
import io.fluxa.schema.RowCache;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Redis pools that entities are kept in. A node without one would change rows and break none of their keys, which other nodes go on
 * reading; so it does not start.
 */
final class RedisDemand {

    private RedisDemand() {}

    /**
     * Adds a problem for each pool that is not there.
     *
     * @param schemas the entities
     * @param registered the codes of the Redis pools
     * @param problems what is wrong so far
     */
    static void check(List<EntitySchema> schemas, Set<String> registered, List<Problem> problems) {
        for (EntitySchema schema : schemas) {
            Set<String> missing = new TreeSet<>(needed(schema));
            missing.removeAll(registered);
            missing.forEach(pool -> problems.add(new Problem(
                    ErrorCode.UNKNOWN_POOL,
                    schema.entity(),
                    "is cached in Redis pool '" + pool + "', which is not registered (registered: "
                            + new TreeSet<>(registered) + "); configure fluxa.pools." + pool
                            + ".redis, or change its @RedisCache and cached unique indexes")));
        }
    }

    private static List<String> needed(EntitySchema schema) {
        return Stream.concat(
                        schema.redisCache().map(RowCache::pool).stream(),
                        schema.indexes().stream().map(Index::redisPool).filter(Objects::nonNull))
                .toList();
    }
}
