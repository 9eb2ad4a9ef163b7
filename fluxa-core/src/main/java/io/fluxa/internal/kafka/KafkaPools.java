package io.fluxa.internal.kafka;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.HostAddress;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.kafka.KafkaConfig;
import io.fluxa.kafka.KafkaOptions;
import io.fluxa.kafka.KafkaSasl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the configuration of Kafka pools. No message repeats an address or a credential. */
public final class KafkaPools {

    private static final int DEFAULT_PORT = 9092;
    private static final Set<String> MECHANISMS = Set.of("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512");
    private static final int ALL = -1;
    private static final int LEADER = 1;

    private KafkaPools() {}

    /** The brokers as host and port; adds what is wrong with the pool. */
    public static List<String> check(KafkaConfig config, PlaceProblems problems) {
        checkOptions(config.options(), problems);
        KafkaSasl sasl = config.sasl();
        if (sasl != null) {
            checkSasl(sasl, problems);
        }
        if (config.brokers().isEmpty()) {
            problems.add(ErrorCode.INVALID_ADDRESS, "brokers", "brokers are required; give at least one as host:port");
        }
        return addresses(config.brokers(), "brokers", problems);
    }

    /** Addresses of brokers as host and port; adds those that are not valid. */
    static List<String> addresses(List<String> texts, String option, PlaceProblems problems) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Optional<HostAddress> address = HostAddress.parse(texts.get(i), DEFAULT_PORT);
            if (address.isEmpty()) {
                problems.add(
                        ErrorCode.INVALID_ADDRESS, option, "address " + (i + 1) + " is not valid; write host:port");
            } else {
                found.add(address.get().toString());
            }
        }
        return found;
    }

    private static void checkOptions(KafkaOptions options, PlaceProblems problems) {
        int acks = options.requiredAcks();
        problems.range(
                "required-acks",
                acks >= ALL && acks <= LEADER,
                "must be -1 (all replicas in step), 1 (the leader) or 0 (nobody), but is " + acks);
        problems.range(
                "producer-linger-ms",
                options.producerLinger() == null || !options.producerLinger().isNegative(),
                "must be 0 or more, but is less");
        Integer buffered = options.maxBufferedRecords();
        problems.range(
                "max-buffered-records", buffered == null || buffered >= 1, "must be 1 or more, but is " + buffered);
    }

    private static void checkSasl(KafkaSasl sasl, PlaceProblems problems) {
        problems.range(
                "sasl-mechanism",
                MECHANISMS.contains(sasl.mechanism()),
                "must be PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512, where a user or a password is given");
        problems.range("sasl-user", !sasl.user().isEmpty(), "must be given where a mechanism or a password is");
        problems.range("sasl-password", !sasl.password().isEmpty(), "must be given where a mechanism or a user is");
    }
}
