package io.fluxa.config.section;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a misspelt name was probably meant to be. */
public final class NearestName {

    /** More edits than this, and the guess would confuse. */
    private static final int LIMIT = 3;

    private NearestName() {}

    /** The candidate with the fewest edits; case, {@code -} and {@code _} count for nothing. Empty when none is near. */
    public static Optional<String> of(String name, Stream<String> candidates) {
        String plain = plain(name);
        return candidates
                .filter(candidate -> edits(plain, plain(candidate)) <= LIMIT)
                .min(Comparator.comparingInt(candidate -> edits(plain, plain(candidate))));
    }

    private static String plain(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    /** The Levenshtein distance, one row of its matrix at a time. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replace = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replace, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
