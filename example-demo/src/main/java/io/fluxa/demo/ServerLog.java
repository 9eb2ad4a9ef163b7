package io.fluxa.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Picks from WildFly's log what tells why it failed. */
final class ServerLog {

    private static final Predicate<String> TELLING =
            Pattern.compile(" (ERROR|FATAL) |^Caused by:|FLX-\\d{4}").asPredicate();
    private static final int LINES = 30;

    private ServerLog() {}

    /** The telling lines, or the last lines if none tells anything. */
    static String relevant(Path file) {
        try {
            List<String> all = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            List<String> telling = all.stream().filter(TELLING).distinct().toList();
            List<String> shown = telling.isEmpty() ? all : telling;
            return String.join("\n", shown.subList(Math.max(0, shown.size() - LINES), shown.size()));
        } catch (IOException e) {
            return "(" + file + " cannot be read: " + e + ")";
        }
    }
}
