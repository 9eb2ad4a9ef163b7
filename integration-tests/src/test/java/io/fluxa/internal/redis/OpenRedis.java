package io.fluxa.internal.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig.Notation;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.redis.RedisConfig;
import io.fluxa.redis.RedisServerConfig;
import java.util.ArrayList;
import java.util.List;

/** Opens pools as the engine does. */
final class OpenRedis {

    private OpenRedis() {}

    /** A pool that opens without a problem. */
    static RedisDatabase at(String address) {
        return of(new RedisServerConfig("default", address));
    }

    static RedisDatabase of(RedisConfig config) {
        List<Problem> problems = new ArrayList<>();
        RedisDatabase database = open(config, problems);
        assertThat(problems).isEmpty();
        assertThat(database).isNotNull();
        return database;
    }

    /** The problems of a pool that does not open. */
    static List<Problem> problems(RedisConfig config) {
        List<Problem> problems = new ArrayList<>();
        assertThat(open(config, problems)).isNull();
        return problems;
    }

    private static RedisDatabase open(RedisConfig config, List<Problem> problems) {
        PlaceProblems found = new PlaceProblems(
                Place.ofPool(Notation.PROPERTIES, RedisTargets.store(config), config.pool()), problems);
        return RedisTargets.resolve(config, found)
                .map(target -> RedisDatabase.open(target, found))
                .orElse(null);
    }
}
