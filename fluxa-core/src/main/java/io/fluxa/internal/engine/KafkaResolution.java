package io.fluxa.internal.engine;

import io.fluxa.FluxaConfig;
import io.fluxa.FluxaConfig.Notation;
import io.fluxa.async.AsyncFlushConfig;
import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Place;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.kafka.ConnectWorkers;
import io.fluxa.internal.kafka.ConnectWorkers.ConnectTarget;
import io.fluxa.internal.kafka.KafkaDeclarations;
import io.fluxa.internal.kafka.KafkaPools;
import io.fluxa.internal.kafka.KafkaTarget;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaSettings;
import io.fluxa.kafka.KafkaTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks Kafka pools and what hangs off them: topics, consumer groups, asynchronous writes and Kafka Connect workers. */
final class KafkaResolution {

    private final List<FluxaConfig> configs;
    private final Set<String> entities;
    private final List<Problem> problems;
    private final PoolCodes codes = new PoolCodes("Kafka");
    private final SortedMap<String, Pool> found = new TreeMap<>();
    private final SortedMap<String, ConnectTarget> workers = new TreeMap<>();
    private @Nullable AsyncFlushConfig asyncFlush;

    /** A pool with what is registered for it so far. */
    private record Pool(
            KafkaConfig config,
            List<String> brokers,
            SortedMap<String, KafkaTopic> topics,
            SortedMap<String, KafkaConsumerGroup> groups) {

        KafkaTarget target() {
            KafkaSettings settings = new KafkaSettings(
                    config.pool(),
                    brokers,
                    config.options(),
                    new ArrayList<>(topics.values()),
                    new ArrayList<>(groups.values()));
            return new KafkaTarget(settings, config.sasl());
        }
    }

    KafkaResolution(List<FluxaConfig> configs, Set<String> entities, List<Problem> problems) {
        this.configs = configs;
        this.entities = entities;
        this.problems = problems;
    }

    /** Pools first, because everything else names them. */
    void resolve() {
        configs.forEach(config -> config.kafka().forEach(pool -> pool(pool, config.notation())));
        for (FluxaConfig config : configs) {
            config.kafkaTopics().forEach(topic -> topic(topic, config.notation()));
            config.kafkaConsumerGroups().forEach(group -> group(group, config.notation()));
            config.debezium().forEach(worker -> worker(worker, config.notation()));
            if (config.asyncFlush() != null) {
                asyncFlush(config.asyncFlush(), config.notation());
            }
        }
        if (asyncFlush != null) {
            addOwn(asyncFlush);
        }
    }

    SortedMap<String, KafkaTarget> pools() {
        SortedMap<String, KafkaTarget> targets = new TreeMap<>();
        found.forEach((code, pool) -> targets.put(code, pool.target()));
        return targets;
    }

    @Nullable
    AsyncFlushConfig asyncFlush() {
        return asyncFlush;
    }

    SortedMap<String, ConnectTarget> workers() {
        return workers;
    }

    private void pool(KafkaConfig config, Notation notation) {
        PlaceProblems own = problems(Place.ofPool(notation, "kafka", config.pool()));
        if (codes.take(config.pool(), own)) {
            found.put(config.pool(), new Pool(config, KafkaPools.check(config, own), new TreeMap<>(), new TreeMap<>()));
        }
    }

    private void topic(KafkaTopic topic, Notation notation) {
        PlaceProblems own = part(notation, topic.pool(), "topics", topic.name());
        KafkaDeclarations.check(topic, own);
        Pool pool = poolOf(topic.pool(), own);
        if (pool != null && pool.topics.putIfAbsent(topic.name(), topic) != null) {
            reportTwice(topic.pool(), own);
        }
    }

    private void group(KafkaConsumerGroup group, Notation notation) {
        PlaceProblems own = part(notation, group.pool(), "consumer-groups", group.name());
        KafkaDeclarations.check(group, own);
        for (String entity : group.debeziumEntities()) {
            if (!entities.contains(entity)) {
                own.add(
                        ErrorCode.INVALID_DECLARATION,
                        "reads the changes of " + entity + ", which is no registered entity; register it");
            }
        }
        Pool pool = poolOf(group.pool(), own);
        if (pool != null && pool.groups.putIfAbsent(group.name(), group) != null) {
            reportTwice(group.pool(), own);
        }
    }

    private void worker(DebeziumConfig config, Notation notation) {
        PlaceProblems own = problems(Place.ofDebezium(notation, config.kafkaPool()));
        codes.require(config.kafkaPool(), own);
        ConnectWorkers.resolve(config, own).ifPresent(target -> {
            if (workers.putIfAbsent(config.kafkaPool(), target) != null) {
                reportTwice(config.kafkaPool(), own);
            }
        });
    }

    private void asyncFlush(AsyncFlushConfig config, Notation notation) {
        PlaceProblems own = problems(Place.ofGroup(notation, "async-flush"));
        codes.require(config.kafkaPool(), own);
        int partitions = config.options().topicPartitions();
        own.range("topic-partitions", partitions >= 1, "must be 1 or more, but is " + partitions);
        if (asyncFlush != null) {
            own.add(ErrorCode.INVALID_DECLARATION, "is registered twice; keep one registration");
        }
        asyncFlush = config;
    }

    private void addOwn(AsyncFlushConfig config) {
        Pool pool = found.get(config.kafkaPool());
        if (pool == null) {
            return;
        }
        String code = config.kafkaPool();
        pool.topics.putIfAbsent(
                AsyncFlushConfig.TOPIC,
                KafkaTopic.of(AsyncFlushConfig.TOPIC, code)
                        .partitions(config.options().topicPartitions())
                        .build());
        pool.topics.putIfAbsent(
                AsyncFlushConfig.FAILED_TOPIC,
                KafkaTopic.of(AsyncFlushConfig.FAILED_TOPIC, code).build());
        pool.groups.putIfAbsent(
                AsyncFlushConfig.GROUP,
                KafkaConsumerGroup.of(AsyncFlushConfig.GROUP, code)
                        .topics(AsyncFlushConfig.TOPIC)
                        .build());
    }

    private @Nullable Pool poolOf(String code, PlaceProblems own) {
        codes.require(code, own);
        return found.get(code);
    }

    private static void reportTwice(String pool, PlaceProblems own) {
        own.add(ErrorCode.INVALID_DECLARATION, "is registered twice in pool '" + pool + "'; keep one registration");
    }

    private PlaceProblems part(Notation notation, String pool, String kind, String name) {
        return problems(Place.ofPool(notation, "kafka", pool).part(kind, name));
    }

    private PlaceProblems problems(Place place) {
        return new PlaceProblems(place, problems);
    }
}
