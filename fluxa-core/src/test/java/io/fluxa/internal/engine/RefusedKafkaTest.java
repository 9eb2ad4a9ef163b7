package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.FluxaConfig;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.async.AsyncFlushOptions;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaSasl;
import io.fluxa.kafka.KafkaTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each input of Kafka pools, topics, consumer groups, asynchronous writes and workers that is refused, with its code and the place that the problem names. */
class RefusedKafkaTest {

    private static final String CANARY = RefusedInput.CANARY;

    static final List<RefusedInput> INPUTS = List.of(
            kafkaPool("no brokers", ErrorCode.INVALID_ADDRESS, "brokers", kafkaConfig(List.of(), null, o -> {})),
            kafkaPool(
                    "a broker that is no address",
                    ErrorCode.INVALID_ADDRESS,
                    "brokers",
                    kafkaConfig(List.of("k:9092", "sasl://" + CANARY + "@k"), null, o -> {})),
            kafkaPool(
                    "acks that mean nothing",
                    ErrorCode.INVALID_OPTION,
                    "requiredAcks",
                    kafkaConfig(List.of("k"), null, o -> o.requiredAcks(2))),
            kafkaPool(
                    "a negative linger",
                    ErrorCode.INVALID_OPTION,
                    "producerLingerMs",
                    kafkaConfig(List.of("k"), null, o -> o.producerLinger(Duration.ofMillis(-1)))),
            kafkaPool(
                    "no buffer",
                    ErrorCode.INVALID_OPTION,
                    "maxBufferedRecords",
                    kafkaConfig(List.of("k"), null, o -> o.maxBufferedRecords(0))),
            kafkaPool(
                    "an unknown SASL mechanism",
                    ErrorCode.INVALID_OPTION,
                    "saslMechanism",
                    kafkaConfig(List.of("k"), new KafkaSasl("GSSAPI", "ann", CANARY), o -> {})),
            kafkaPool(
                    "SASL without a user",
                    ErrorCode.INVALID_OPTION,
                    "saslUser",
                    kafkaConfig(List.of("k"), new KafkaSasl("PLAIN", "", CANARY), o -> {})),
            kafkaPool(
                    "SASL without a password",
                    ErrorCode.INVALID_OPTION,
                    "saslPassword",
                    kafkaConfig(List.of("k"), new KafkaSasl("PLAIN", "ann", ""), o -> {})),
            topic("a topic without a name", KafkaTopic.of("", "events"), "kafkaTopic(\"\").name"),
            topic("a topic with a bad name", KafkaTopic.of("a b", "events"), "kafkaTopic(\"a b\").name"),
            new RefusedInput(
                    "a topic without partitions",
                    config -> config.kafkaTopic(
                            KafkaTopic.of("t", "events").partitions(0).build()),
                    ErrorCode.INVALID_OPTION,
                    "kafkaTopic(\"t\").partitions"),
            new RefusedInput(
                    "a topic without replicas",
                    config -> config.kafkaTopic(
                            KafkaTopic.of("t", "events").replicationFactor(-1).build()),
                    ErrorCode.INVALID_OPTION,
                    "kafkaTopic(\"t\").replicationFactor"),
            topic(
                    "a setting of a topic without a name",
                    KafkaTopic.of("t", "events").config("", "1"),
                    "kafkaTopic(\"t\").configs"),
            new RefusedInput(
                    "a topic twice",
                    config -> config.kafkaTopic(KafkaTopic.of("t", "events").build())
                            .kafkaTopic(KafkaTopic.of("t", "events").build()),
                    ErrorCode.INVALID_DECLARATION,
                    "kafkaTopic(\"t\")"),
            new RefusedInput(
                    "a topic of a pool that is not registered",
                    config -> config.kafkaTopic(KafkaTopic.of("t", "other").build()),
                    ErrorCode.UNKNOWN_POOL,
                    "kafkaTopic(\"t\")"),
            group(
                    "a group without a name",
                    KafkaConsumerGroup.of("", "events").topics("t"),
                    ErrorCode.INVALID_DECLARATION,
                    "kafkaConsumerGroup(\"\").name"),
            group(
                    "a group without topics",
                    KafkaConsumerGroup.of("g", "events"),
                    ErrorCode.INVALID_DECLARATION,
                    "kafkaConsumerGroup(\"g\").topics"),
            group(
                    "a group of a pool that is not registered",
                    KafkaConsumerGroup.of("g", "other").topics("t"),
                    ErrorCode.UNKNOWN_POOL,
                    "kafkaConsumerGroup(\"g\")"),
            group(
                    "a group that reads what is no entity",
                    KafkaConsumerGroup.of("g", "events").debeziumEntities(String.class),
                    ErrorCode.INVALID_DECLARATION,
                    "kafkaConsumerGroup(\"g\")"),
            group(
                    "a group without a session",
                    KafkaConsumerGroup.of("g", "events").topics("t").sessionTimeout(Duration.ZERO),
                    ErrorCode.INVALID_OPTION,
                    "kafkaConsumerGroup(\"g\").sessionTimeoutMs"),
            group(
                    "a group without time to join",
                    KafkaConsumerGroup.of("g", "events").topics("t").rebalanceTimeout(Duration.ZERO),
                    ErrorCode.INVALID_OPTION,
                    "kafkaConsumerGroup(\"g\").rebalanceTimeoutMs"),
            group(
                    "a group that fetches nothing",
                    KafkaConsumerGroup.of("g", "events").topics("t").fetchMaxBytes(0),
                    ErrorCode.INVALID_OPTION,
                    "kafkaConsumerGroup(\"g\").fetchMaxBytes"),
            group(
                    "a group that commits all the time",
                    KafkaConsumerGroup.of("g", "events").topics("t").autoCommitInterval(Duration.ZERO),
                    ErrorCode.INVALID_OPTION,
                    "kafkaConsumerGroup(\"g\").autoCommitIntervalMs"),
            new RefusedInput(
                    "a group twice",
                    config -> config.kafkaConsumerGroup(KafkaConsumerGroup.of("g", "events")
                                    .topics("t")
                                    .build())
                            .kafkaConsumerGroup(KafkaConsumerGroup.of("g", "events")
                                    .topics("t")
                                    .build()),
                    ErrorCode.INVALID_DECLARATION,
                    "kafkaConsumerGroup(\"g\")"),
            new RefusedInput(
                    "async flush through a pool that is not registered",
                    config -> config.asyncFlush(new AsyncFlushConfig("other", AsyncFlushOptions.DEFAULTS)),
                    ErrorCode.UNKNOWN_POOL,
                    "asyncFlush"),
            new RefusedInput(
                    "async flush without partitions",
                    config -> config.asyncFlush(new AsyncFlushConfig("events", new AsyncFlushOptions(0))),
                    ErrorCode.INVALID_OPTION,
                    "asyncFlush.topicPartitions"),
            worker("a worker that speaks no HTTP", "ftp://" + CANARY, "events", ErrorCode.INVALID_ADDRESS, ".url"),
            worker(
                    "a worker with parameters",
                    "http://c:8083?x=" + CANARY,
                    "events",
                    ErrorCode.INVALID_ADDRESS,
                    ".url"),
            worker(
                    "a worker with a user alone",
                    "http://" + CANARY + "@c:8083",
                    "events",
                    ErrorCode.INVALID_OPTION,
                    ".password"),
            worker("a worker of a pool that is not registered", "http://c", "other", ErrorCode.UNKNOWN_POOL, ""));

    @ParameterizedTest(name = "{0}")
    @FieldSource("INPUTS")
    void isRefused(RefusedInput input) {
        input.assertRefused();
    }

    @Test
    void refusesAsyncFlushInTwoConfigurations() {
        FluxaConfig config = RefusedInput.withPools(FluxaConfig.builder())
                .asyncFlush(new AsyncFlushConfig("events", AsyncFlushOptions.DEFAULTS))
                .build();
        FluxaConfig again = FluxaConfig.builder()
                .asyncFlush(new AsyncFlushConfig("events", AsyncFlushOptions.DEFAULTS))
                .build();
        List<Problem> problems = new ArrayList<>();

        new StoreResolution(List.of(config, again), problems).resolve(Set.of());

        assertThat(problems).extracting(Problem::code).containsExactly(ErrorCode.INVALID_DECLARATION);
    }

    private static RefusedInput kafkaPool(String name, ErrorCode code, String option, KafkaConfig pool) {
        return new RefusedInput("Kafka: " + name, config -> config.kafka(pool), code, "kafka(\"bad\")." + option);
    }

    private static RefusedInput topic(String name, KafkaTopic.Builder topic, String key) {
        return new RefusedInput(name, config -> config.kafkaTopic(topic.build()), ErrorCode.INVALID_DECLARATION, key);
    }

    private static RefusedInput group(String name, KafkaConsumerGroup.Builder group, ErrorCode code, String key) {
        return new RefusedInput(name, config -> config.kafkaConsumerGroup(group.build()), code, key);
    }

    private static RefusedInput worker(String name, String url, String pool, ErrorCode code, String option) {
        return new RefusedInput(
                name,
                config -> config.debezium(new DebeziumConfig(url, pool, DebeziumOptions.DEFAULTS)),
                code,
                "debeziumConnectUrl(\"" + pool + "\")" + option);
    }

    private static KafkaConfig kafkaConfig(
            List<String> brokers, @Nullable KafkaSasl sasl, Consumer<KafkaOptions.Builder> options) {
        KafkaOptions.Builder collected = new KafkaOptions.Builder();
        options.accept(collected);
        return new KafkaConfig("bad", brokers, sasl, collected.build());
    }
}
