package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.mysql.MysqlOptions;
import java.time.Duration;
import java.util.regex.Pattern;

/** Checks the options of a pool and fits them to its server. */
final class OptionRanges {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{1,64}");
    private static final Duration SHORTEST_LIFETIME = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final int MOST_CONNECTIONS = 100_000;

    private OptionRanges() {}

    static void check(MysqlOptions options, PlaceProblems problems) {
        int open = options.maxOpenConnections();
        int idle = options.maxIdleConnections();
        if (open < 1 || open > MOST_CONNECTIONS) {
            problem(problems, "max-open-connections", "must be from 1 to 100000, but is " + open);
        } else if (idle < 0 || idle > open) {
            problem(problems, "max-idle-connections", "must be from 0 to max-open-connections, but is " + idle);
        }
        if (outside(options.connMaxLifetime(), SHORTEST_LIFETIME)) {
            problem(
                    problems,
                    "conn-max-lifetime",
                    "must be from 1 second to 365 days, but is " + options.connMaxLifetime());
        }
        if (outside(options.acquireTimeout(), Duration.ofMillis(1))) {
            problem(problems, "acquire-timeout", "must be from 1 ms to 365 days, but is " + options.acquireTimeout());
        }
        if (outside(options.leakTimeout(), SHORTEST_LIFETIME)) {
            problem(problems, "leak-timeout", "must be from 1 second to 365 days, but is " + options.leakTimeout());
        }
        if (!NAME.matcher(options.defaultEncoding()).matches()) {
            problem(problems, "default-encoding", "must be the name of a character set, for instance utf8mb4");
        }
        if (!NAME.matcher(options.defaultCollate()).matches()) {
            problem(problems, "default-collate", "must be the name of a collation, for instance utf8mb4_0900_ai_ci");
        }
    }

    /** Never more connections than the server accepts, and none older than the server lets it be idle. */
    static MysqlOptions fitted(MysqlOptions options, ServerFacts server) {
        int open = (int) Math.min(options.maxOpenConnections(), Math.max(1, server.maxConnections()));
        Duration lifetime = options.connMaxLifetime().compareTo(server.waitTimeout()) < 0
                ? options.connMaxLifetime()
                : server.waitTimeout();
        return options.sized(open, Math.min(options.maxIdleConnections(), open), lifetime);
    }

    private static boolean outside(Duration value, Duration least) {
        return value.compareTo(least) < 0 || value.compareTo(LONGEST) > 0;
    }

    private static void problem(PlaceProblems problems, String option, String message) {
        problems.add(ErrorCode.INVALID_OPTION, option, message);
    }
}
