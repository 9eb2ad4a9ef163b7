package io.fluxa.devservices.redis;

import java.util.ArrayList;
import java.util.List;

/** The lines of a redis.conf. Passwords are in it instead of in the command line, which everybody on the machine sees. */
final class ConfigurationFile {

    private final List<String> lines = new ArrayList<>();

    /** A directive with its values, quoted. */
    ConfigurationFile add(String directive, String... values) {
        StringBuilder line = new StringBuilder(directive);
        for (String value : values) {
            line.append(" \"").append(quoted(value)).append('"');
        }
        lines.add(line.toString());
        return this;
    }

    ConfigurationFile addAll(List<List<String>> directives) {
        directives.forEach(line -> add(line.get(0), line.subList(1, line.size()).toArray(new String[0])));
        return this;
    }

    private static String quoted(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
