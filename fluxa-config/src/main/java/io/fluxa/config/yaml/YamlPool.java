package io.fluxa.config.yaml;

import io.fluxa.FluxaConfig;
import io.fluxa.cache.LocalCacheConfig;
import io.fluxa.config.section.ClickhouseSection;
import io.fluxa.config.section.KafkaSection;
import io.fluxa.config.section.MysqlSection;
import io.fluxa.config.section.OptionNames;
import io.fluxa.redis.RedisClusterConfig;
import io.fluxa.redis.RedisSentinelConfig;
import io.fluxa.redis.RedisServerConfig;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the stores below one pool code.
 *
 * @param pool the code
 * @param config what they are added to
 */
record YamlPool(String pool, FluxaConfig.Builder config) {

    private static final List<String> STORES =
            List.of("mysql", "redis", "sentinel", "redis_cluster", "local_cache", "clickhouse", "kafka");
    private static final List<String> KAFKA = Stream.concat(
                    OptionNames.KAFKA.stream(), Stream.of("topics", "consumer-groups"))
            .toList();

    void read(Node node, YamlScope scope) {
        YamlMap.of(node, scope)
                .map(map -> map.onlyNames(STORES))
                .ifPresent(map -> map.entries().forEach((store, value) -> store(store, value, scope.below(store))));
    }

    private void store(String store, Node node, YamlScope scope) {
        switch (store) {
            case "mysql" ->
                YamlSection.of(node, scope, OptionNames.MYSQL)
                        .ifPresent(section -> config.mysql(MysqlSection.read(pool, section)));
            case "redis" ->
                YamlSection.text(node, scope).ifPresent(uri -> config.redis(new RedisServerConfig(pool, uri)));
            case "sentinel" -> sentinel(node, scope);
            case "redis_cluster" -> redisCluster(node, scope);
            case "local_cache" ->
                YamlSection.number(node, scope)
                        .ifPresent(limit -> config.localCache(new LocalCacheConfig(pool, limit)));
            case "clickhouse" ->
                YamlSection.of(node, scope, OptionNames.CLICKHOUSE)
                        .ifPresent(section -> config.clickhouse(ClickhouseSection.read(pool, section)));
            case "kafka" ->
                YamlSection.of(node, scope, KAFKA).ifPresent(section -> {
                    config.kafka(KafkaSection.read(pool, section));
                    KafkaSection.addDeclarations(pool, section, config);
                });
            default -> {}
        }
    }

    /** Its only name is the master, the value the list of sentinels. */
    private void sentinel(Node node, YamlScope scope) {
        YamlMap.of(node, scope).ifPresent(map -> {
            if (map.entries().size() != 1) {
                scope.wrong(node, "must have one name, that of the master, before the list of sentinels");
                return;
            }
            // The name may end with a password, so that no problem may show it.
            map.entries()
                    .forEach((master, sentinels) -> config.redis(new RedisSentinelConfig(
                            pool, master, null, YamlSection.list(sentinels, scope), null, null)));
        });
    }

    private void redisCluster(Node node, YamlScope scope) {
        YamlSection.of(node, scope, OptionNames.REDIS_CLUSTER)
                .ifPresent(section -> config.redis(new RedisClusterConfig(
                        pool,
                        section.list("nodes"),
                        section.text("user").orElse(null),
                        section.text("password").orElse(null))));
    }
}
