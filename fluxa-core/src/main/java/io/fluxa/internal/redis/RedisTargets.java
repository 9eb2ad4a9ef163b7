package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Credentials;
import io.fluxa.internal.config.HostAddress;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import io.fluxa.redis.RedisSettings;
import io.fluxa.redis.RedisSettings.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands the configuration of Redis pools. No message repeats an address: it may hold a password in an unexpected place. */
public final class RedisTargets {

    private static final int REDIS_PORT = 6379;
    private static final int SENTINEL_PORT = 26_379;

    private final RedisConfig config;
    private final PlaceProblems problems;

    private RedisTargets(RedisConfig config, PlaceProblems problems) {
        this.config = config;
        this.problems = problems;
    }

    /** The store that the configuration belongs to, as places name it. */
    public static String store(RedisConfig config) {
        if (config instanceof RedisSentinelConfig) {
            return "sentinel";
        }
        return config instanceof RedisClusterConfig ? "redis-cluster" : "redis";
    }

    /** What to connect; empty after adding what is wrong. */
    public static Optional<RedisTarget> resolve(RedisConfig config, PlaceProblems problems) {
        RedisTargets reading = new RedisTargets(config, problems);
        if (config instanceof RedisServerConfig server) {
            return reading.server(server);
        } else if (config instanceof RedisSentinelConfig sentinel) {
            return reading.sentinel(sentinel);
        }
        return reading.cluster((RedisClusterConfig) config);
    }

    private Optional<RedisTarget> server(RedisServerConfig server) {
        RedisAddress address = RedisAddress.parse(server.uri().strip(), problems);
        if (address == null) {
            return Optional.empty();
        }
        Kind kind = address.socket() ? Kind.SOCKET : Kind.SERVER;
        int database = database(address.database(), server.database());
        RedisSettings settings =
                new RedisSettings(config.pool(), kind, List.of(address.place()), null, database, address.tls());
        return finish(settings, address.credentials());
    }

    private Optional<RedisTarget> sentinel(RedisSentinelConfig sentinel) {
        List<String> addresses = addresses(sentinel.sentinels(), "nodes", SENTINEL_PORT);
        MasterName master = MasterName.parse(sentinel.master().strip(), problems);
        if (master == null) {
            return Optional.empty();
        }
        int database = database(master.database(), sentinel.database());
        return finish(
                new RedisSettings(config.pool(), Kind.SENTINEL, addresses, master.name(), database, false),
                master.credentials());
    }

    private Optional<RedisTarget> cluster(RedisClusterConfig cluster) {
        List<String> nodes = addresses(cluster.nodes(), "nodes", REDIS_PORT);
        return finish(new RedisSettings(config.pool(), Kind.CLUSTER, nodes, null, 0, false), Credentials.NONE);
    }

    private Optional<RedisTarget> finish(RedisSettings settings, Credentials written) {
        Credentials credentials =
                written.and(config.user(), config.password(), problems).complete(problems);
        return problems.none() ? Optional.of(new RedisTarget(settings, credentials)) : Optional.empty();
    }

    private int database(@Nullable Integer written, @Nullable Integer given) {
        if (written != null && given != null && !written.equals(given)) {
            problems.add(ErrorCode.INVALID_OPTION, "database", "differs from the one in the address; keep one of them");
        }
        int database = written != null ? written : given != null ? given : 0;
        problems.range("database", database >= 0, "must be 0 or more, but is " + database);
        return database;
    }

    private List<String> addresses(List<String> texts, String option, int port) {
        List<String> found = new ArrayList<>();
        if (texts.isEmpty()) {
            problems.add(ErrorCode.INVALID_ADDRESS, option, "names no address; give at least one as host:port");
        }
        for (int i = 0; i < texts.size(); i++) {
            Optional<HostAddress> address = HostAddress.parse(texts.get(i), port);
            if (address.isEmpty()) {
                problems.add(
                        ErrorCode.INVALID_ADDRESS, option, "address " + (i + 1) + " is not valid; write host:port");
            } else {
                found.add(address.get().toString());
            }
        }
        return found;
    }
}
