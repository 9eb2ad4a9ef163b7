package io.fluxa.internal.kafka;

import io.fluxa.cdc.DebeziumConfig;
import io.fluxa.cdc.DebeziumOptions;
import io.fluxa.cdc.DebeziumSettings;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Credentials;
import io.fluxa.internal.config.HostAddress;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.config.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Understands the addresses of Kafka Connect workers. */
public final class ConnectWorkers {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * All that is needed to reach a worker.
     *
     * @param settings where it is
     * @param credentials who the application is to it
     */
    public record ConnectTarget(DebeziumSettings settings, Credentials credentials) {}

    private ConnectWorkers() {}

    /** What to connect; empty after adding what is wrong. */
    public static Optional<ConnectTarget> resolve(DebeziumConfig config, PlaceProblems problems) {
        Url url = Url.parse(config.url().strip()).orElse(null);
        boolean valid = url != null
                && SCHEMES.contains(url.scheme())
                && url.parameters().rest().isEmpty()
                && HostAddress.parse(url.authority(), url.scheme().equals("https") ? 443 : 80)
                        .isPresent();
        if (url == null || !valid) {
            problems.add(ErrorCode.INVALID_ADDRESS, "url", "is not valid; write http://host:port without parameters");
            return Optional.empty();
        }
        DebeziumOptions options = checked(config.options(), problems);
        Credentials credentials = new Credentials(url.user(), url.password()).complete(problems);
        String path = url.path().replaceAll("/+$", "");
        String plain = url.scheme() + "://" + url.authority() + (path.isEmpty() ? "" : "/" + path);
        return problems.none()
                ? Optional.of(new ConnectTarget(new DebeziumSettings(config.kafkaPool(), plain, options), credentials))
                : Optional.empty();
    }

    private static DebeziumOptions checked(DebeziumOptions options, PlaceProblems problems) {
        String host = options.mysqlHost();
        Integer port = options.mysqlPort();
        if (host != null && !HostAddress.isHost(host)) {
            problems.add(ErrorCode.INVALID_ADDRESS, "mysql-host", "is not a name or an IP address");
        }
        problems.range(
                "mysql-port", port == null || HostAddress.isPort(port), "must be from 1 to 65535, but is " + port);
        List<String> brokers = KafkaPools.addresses(options.kafkaBrokers(), "kafka-brokers", problems);
        return new DebeziumOptions(host, port, brokers);
    }
}
