package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig;
import io.fluxa.FluxaConfig.Notation;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.kafka.KafkaTopic;
import io.fluxa.redis.RedisClusterConfig;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of places in problems. */
class ProblemPlacesTest {

    @Test
    void namesThePlaceAsItWasWritten() {
        assertThat(Stream.of(Notation.values())
                        .flatMap(notation -> RefusedInput.resolve(FluxaConfig.builder(notation)
                                        .redis(new RedisClusterConfig("wide", List.of(), null, null))
                                        .kafkaTopic(KafkaTopic.of("t", "events").build())
                                        .asyncFlush(new AsyncFlushConfig("events", AsyncFlushOptions.DEFAULTS))
                                        .debezium(new DebeziumConfig("", "events", DebeziumOptions.DEFAULTS)))
                                .stream()
                                .map(Problem::key)
                                .distinct()))
                .containsExactly(
                        "fluxa.pools.wide.redis-cluster.nodes",
                        "fluxa.pools.events.kafka.topics[t]",
                        "fluxa.debezium.events",
                        "fluxa.debezium.events.url",
                        "fluxa.async-flush",
                        "wide.redis_cluster.nodes",
                        "events.kafka.topics[t]",
                        "fluxa.debezium.events",
                        "fluxa.debezium.events.url",
                        "fluxa.asyncFlush",
                        "redisCluster(\"wide\").nodes",
                        "kafkaTopic(\"t\")",
                        "debeziumConnectUrl(\"events\")",
                        "debeziumConnectUrl(\"events\").url",
                        "asyncFlush");
    }
}
