package io.fluxa.config;

import io.fluxa.FluxaConfig;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.config.section.ClickhouseSection;
import io.fluxa.config.section.EventSection;
import io.fluxa.config.section.KafkaSection;
import io.fluxa.config.section.MysqlSection;
import io.fluxa.config.section.Section;
import io.fluxa.error.ErrorCode;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;

/** Adds the pools of each store to a configuration. One without its address is reported and left out. */
final class PoolKeys {

    private final PropertyNames names;
    private final ValueReader values;
    private final FluxaConfig.Builder config;

    PoolKeys(PropertyNames names, ValueReader values, FluxaConfig.Builder config) {
        this.names = names;
        this.values = values;
        this.config = config;
    }

    void addAll() {
        names.pools("mysql").forEach(this::mysql);
        names.pools("redis").forEach(this::redis);
        names.pools("sentinel").forEach(this::sentinel);
        names.pools("redis-cluster").forEach(this::redisCluster);
        names.pools("local-cache").forEach(this::localCache);
        names.pools("clickhouse").forEach(this::clickhouse);
        names.pools("kafka").forEach(this::kafka);
        names.debeziumPools().forEach(this::debezium);
    }

    private void mysql(String pool) {
        MysqlConfig found = MysqlSection.read(pool, section(pool, "mysql"));
        if (given(
                found.uri() != null || found.dataSource() != null,
                ErrorCode.INVALID_MYSQL_ADDRESS,
                key(pool, "mysql.uri"),
                "set it to jdbc:mysql://host:port/schema, or set data-source")) {
            config.mysql(found);
        }
    }

    private void redis(String pool) {
        Section section = section(pool, "redis");
        String uri = values.text(key(pool, "redis")).orElse("");
        if (given(!uri.isEmpty(), key(pool, "redis"), "set it to host:port:database")) {
            config.redis(new RedisServerConfig(
                    pool,
                    uri,
                    section.number("database").orElse(null),
                    section.text("user").orElse(null),
                    section.text("password").orElse(null)));
        }
    }

    private void sentinel(String pool) {
        Section section = section(pool, "sentinel");
        String master = section.text("master").orElse("");
        if (given(!master.isEmpty(), key(pool, "sentinel.master"), "set it to the name of the master")) {
            config.redis(new RedisSentinelConfig(
                    pool,
                    master,
                    section.number("database").orElse(null),
                    section.list("nodes"),
                    section.text("user").orElse(null),
                    section.text("password").orElse(null)));
        }
    }

    private void redisCluster(String pool) {
        Section section = section(pool, "redis-cluster");
        config.redis(new RedisClusterConfig(
                pool,
                section.list("nodes"),
                section.text("user").orElse(null),
                section.text("password").orElse(null)));
    }

    private void localCache(String pool) {
        values.number(key(pool, "local-cache"))
                .ifPresent(limit -> config.localCache(new LocalCacheConfig(pool, limit)));
    }

    private void clickhouse(String pool) {
        ClickhouseConfig found = ClickhouseSection.read(pool, section(pool, "clickhouse"));
        if (given(!found.uri().isEmpty(), key(pool, "clickhouse.uri"), "set it to clickhouse://host:port/database")) {
            config.clickhouse(found);
        }
    }

    private void kafka(String pool) {
        Section section = section(pool, "kafka");
        KafkaConfig found = KafkaSection.read(pool, section);
        if (given(!found.brokers().isEmpty(), key(pool, "kafka.brokers"), "set it to host:port")) {
            config.kafka(found);
            KafkaSection.addDeclarations(pool, section, config);
        }
    }

    private void debezium(String pool) {
        String prefix = "fluxa.debezium." + pool;
        DebeziumConfig found = EventSection.debezium(pool, new PropertySection(prefix, values));
        if (given(!found.url().isEmpty(), prefix + ".url", "set it to http://host:port")) {
            config.debezium(found);
        }
    }

    private boolean given(boolean present, String key, String mend) {
        return given(present, ErrorCode.INVALID_ADDRESS, key, mend);
    }

    /** A value that is there but cannot be read was reported already. */
    private boolean given(boolean present, ErrorCode code, String key, String mend) {
        boolean reported =
                values.problems().stream().anyMatch(problem -> problem.key().equals(key));
        if (!present && !reported) {
            values.problem(code, key, "is missing while other keys beside it are set; " + mend);
        }
        return present;
    }

    private Section section(String pool, String store) {
        return new PropertySection(key(pool, store), values);
    }

    private static String key(String pool, String rest) {
        return "fluxa.pools." + pool + "." + rest;
    }
}
