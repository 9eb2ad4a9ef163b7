package io.fluxa.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.FluxaConfig;
import io.fluxa.clickhouse.ClickhouseConfig;
import io.fluxa.clickhouse.ClickhouseOptions;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One input and the problem that it causes.
 *
 * @param name what it is
 * @param input adds it to sound pools {@code events} of Kafka and {@code sound} of ClickHouse
 * @param code the code of the problem
 * @param key the place that the problem names
 */
record RefusedInput(String name, UnaryOperator<FluxaConfig.Builder> input, ErrorCode code, String key) {

    /** A text that no problem repeats. */
    static final String CANARY = "c4n4ry";

    /** Checks the problem, and that neither it nor the configuration shows the canary. */
    void assertRefused() {
        FluxaConfig.Builder config = input.apply(withPools(FluxaConfig.builder()));
        List<Problem> problems = resolve(config);

        assertThat(problems).extracting(Problem::code, Problem::key).contains(tuple(code, key));
        assertThat(problems).hasSizeLessThanOrEqualTo(3);
        assertThat(problems.toString()).doesNotContain(CANARY);
        assertThat(config.build().toString()).doesNotContain(CANARY);
    }

    /** The problems of a configuration. */
    static List<Problem> resolve(FluxaConfig.Builder config) {
        List<Problem> problems = new ArrayList<>();
        new StoreResolution(List.of(config.build()), problems).resolve(Set.of("Order"));
        return problems;
    }

    /** Adds the sound pools. */
    static FluxaConfig.Builder withPools(FluxaConfig.Builder config) {
        return config.kafka(new KafkaConfig("events", List.of("k:9092"), null, KafkaOptions.DEFAULTS))
                .clickhouse(new ClickhouseConfig("sound", "clickhouse://ch", null, null, ClickhouseOptions.DEFAULTS));
    }

    @Override
    public String toString() {
        return name;
    }
}
