package io.fluxa.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Picks from WildFly's log what tells why it failed, and says what to do about it. */
final class ServerLog {

    private static final Predicate<String> TELLING =
            Pattern.compile(" (ERROR|FATAL) |^Caused by:|FLX-\\d{4}").asPredicate();
    private static final int LINES = 30;

    /** A table lacks a column of its definition. */
    private static final String OTHER_TABLES = "FLX-2002";

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

    /** What a person can do about a failure, on lines of its own, or an empty text. */
    static String advice(String said, Path data) {
        if (!said.contains(OTHER_TABLES)) {
            return "";
        }
        return "\n\nThe tables in " + data
                + " were made by an earlier version of the shop and lack columns of this one.\n"
                + "To start afresh, delete that folder; what was entered is lost. To keep it, start with --data DIR.";
    }
}
