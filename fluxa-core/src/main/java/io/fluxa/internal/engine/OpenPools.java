package io.fluxa.internal.engine;

import io.fluxa.FluxaConfig;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.redis.RedisDatabase;
import io.fluxa.internal.redis.RedisTarget;
import io.fluxa.internal.redis.RedisTargets;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlSettings;
import io.fluxa.redis.RedisConfig;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pools that an engine has connected, by their codes.
 *
 * @param databases the MySQL pools
 * @param redis the Redis pools
 */
record OpenPools(SortedMap<String, MysqlDatabase> databases, SortedMap<String, RedisDatabase> redis)
        implements AutoCloseable {

    /** Nothing so far. */
    OpenPools() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    /**
     * Connects what is configured; adds every problem. What could be connected is open then, also when something could not.
     *
     * @param targets the Redis pools as far as they were understood
     */
    void open(List<FluxaConfig> configs, Map<String, RedisTarget> targets, List<Problem> problems) {
        PoolCodes codes = new PoolCodes("MySQL");
        for (FluxaConfig config : configs) {
            for (MysqlConfig pool : config.mysql()) {
                Place place = Place.ofPool(config.notation(), "mysql", pool.pool());
                if (codes.take(pool.pool(), new PlaceProblems(place, problems))) {
                    MysqlDatabase database = MysqlDatabase.open(pool, place, problems);
                    if (database != null) {
                        databases.put(pool.pool(), database);
                    }
                }
            }
            for (RedisConfig pool : config.redis()) {
                RedisTarget target = targets.get(pool.pool());
                if (target != null && !redis.containsKey(pool.pool())) {
                    Place place = Place.ofPool(config.notation(), RedisTargets.store(pool), pool.pool());
                    RedisDatabase database = RedisDatabase.open(target, new PlaceProblems(place, problems));
                    if (database != null) {
                        redis.put(pool.pool(), database);
                    }
                }
            }
        }
    }

    /** What the MySQL pools are, without credentials. */
    SortedMap<String, MysqlSettings> mysqlSettings() {
        SortedMap<String, MysqlSettings> settings = new TreeMap<>();
        databases.forEach((code, database) -> settings.put(
                code, new MysqlSettings(code, database.address(), database.database(), database.options())));
        return settings;
    }

    /** Closes every pool. */
    @Override
    public void close() {
        redis.values().forEach(RedisDatabase::close);
        databases.values().forEach(MysqlDatabase::close);
    }
}
