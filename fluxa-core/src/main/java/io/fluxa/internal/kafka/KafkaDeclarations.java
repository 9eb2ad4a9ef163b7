package io.fluxa.internal.kafka;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.kafka.KafkaConsumerGroup;
import io.fluxa.kafka.KafkaConsumerGroup.Timing;
import io.fluxa.kafka.KafkaTopic;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks topics and consumer groups. */
public final class KafkaDeclarations {

    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");
    private static final int MOST_REPLICAS = Short.MAX_VALUE;

    private KafkaDeclarations() {}

    /** Adds what is wrong with a topic. */
    public static void check(KafkaTopic topic, PlaceProblems problems) {
        checkTopicName(topic.name(), problems);
        problems.range("partitions", topic.partitions() >= 1, "must be 1 or more, but is " + topic.partitions());
        problems.range(
                "replication-factor",
                topic.replicationFactor() >= 1 && topic.replicationFactor() <= MOST_REPLICAS,
                "must be from 1 to 32767, but is " + topic.replicationFactor());
        if (topic.configs().containsKey("")) {
            problems.add(ErrorCode.INVALID_DECLARATION, "configs", "has a setting without a name");
        }
    }

    /** Adds what is wrong with a consumer group. */
    public static void check(KafkaConsumerGroup group, PlaceProblems problems) {
        if (group.name().isBlank()) {
            problems.add(ErrorCode.INVALID_DECLARATION, "name", "is required; name the consumer group");
        }
        if (group.topics().isEmpty() && group.debeziumEntities().isEmpty()) {
            problems.add(ErrorCode.INVALID_DECLARATION, "topics", "are required; name at least one topic");
        }
        group.topics().forEach(topic -> checkTopicName(topic, problems));
        Timing timing = group.timing();
        problems.range("session-timeout-ms", positive(timing.sessionTimeout()), "must be 1 ms or more");
        problems.range("rebalance-timeout-ms", positive(timing.rebalanceTimeout()), "must be 1 ms or more");
        problems.range("auto-commit-interval-ms", positive(timing.autoCommitInterval()), "must be 1 ms or more");
        Integer bytes = timing.fetchMaxBytes();
        problems.range("fetch-max-bytes", bytes == null || bytes >= 1, "must be 1 or more, but is " + bytes);
    }

    private static void checkTopicName(String name, PlaceProblems problems) {
        if (!TOPIC.matcher(name).matches() || name.equals(".") || name.equals("..")) {
            problems.add(
                    ErrorCode.INVALID_DECLARATION,
                    "name",
                    name.isEmpty()
                            ? "is required; name the topic"
                            : "a topic is named by at most 249 letters, digits, '.', '_' and '-'; rename it");
        }
    }

    private static boolean positive(@Nullable Duration time) {
        return time == null || time.compareTo(Duration.ofMillis(1)) >= 0;
    }
}
