package io.fluxa.demo;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What a person can say to the demo.
 *
 * @param war the application
 * @param home where the data and the logs stay
 * @param port the port of the page, or 0 for 8080 or a free one
 * @param readyWithin how long the page may take
 */
record DemoOptions(Path war, Path home, int port, Duration readyWithin) {

    static final String USAGE = """
            usage: ./demo [--data DIR] [--port N] [--wait SECONDS]
              --data DIR       where the data stay (default: ${XDG_DATA_HOME:-~/.local/share}/fluxa/demo)
              --port N         the port of the page (default: 8080 if it is free, otherwise any)
              --wait SECONDS   how long the page may take to answer (default: 300)""";

    private static final int MAX_PORT = 65_535;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static DemoOptions parse(List<String> arguments, Path userHome, Map<String, String> environment) {
        DemoOptions options = new DemoOptions(Path.of("shop.war"), defaultHome(userHome, environment), 0, PATIENCE);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private static Path defaultHome(Path userHome, Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG specification asks to ignore relative values.
        Path data =
                xdg.startsWith("/") ? Path.of(xdg) : userHome.resolve(".local").resolve("share");
        return data.resolve("fluxa").resolve("demo");
    }

    private DemoOptions with(String option, Iterator<String> rest) {
        return switch (option) {
            case "--war" -> new DemoOptions(folder(option, rest), home, port, readyWithin);
            case "--data" -> new DemoOptions(war, folder(option, rest), port, readyWithin);
            case "--port" -> new DemoOptions(war, home, number(option, rest, MAX_PORT), readyWithin);
            case "--wait" ->
                new DemoOptions(war, home, port, Duration.ofSeconds(number(option, rest, Integer.MAX_VALUE)));
            default -> throw invalid("unknown option " + option);
        };
    }

    private static Path folder(String option, Iterator<String> rest) {
        return Path.of(value(option, rest)).toAbsolutePath().normalize();
    }

    private static int number(String option, Iterator<String> rest, int max) {
        String text = value(option, rest);
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw invalid(option + " needs a number", e);
        }
        throw invalid(option + " needs a number between 1 and " + max);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw invalid(option + " needs a value");
        }
        return rest.next();
    }

    private static DevServiceException invalid(String problem) {
        return new DevServiceException(DevServiceError.INVALID_OPTION, problem + "\n" + USAGE);
    }

    private static DevServiceException invalid(String problem, Throwable cause) {
        return new DevServiceException(DevServiceError.INVALID_OPTION, problem + "\n" + USAGE, cause);
    }

    /** The folder of the database server. */
    Path mysql() {
        return home.resolve("mysql");
    }

    /** The folder of the application server's logs. */
    Path logs() {
        return home.resolve("log");
    }

    /** What the application server says. */
    Path log() {
        return logs().resolve("server.log");
    }
}
