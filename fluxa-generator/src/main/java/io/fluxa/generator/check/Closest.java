package io.fluxa.generator.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses what a misspelled name was meant to be. */
public final class Closest {

    private Closest() {}

    /** {@code ", did you mean 'x'?"} for the nearest name, or nothing when none is near. */
    public static String to(String given, Collection<String> names) {
        int allowed = Math.max(1, given.length() / 3);
        return names.stream()
                .filter(name -> distance(given, name) <= allowed)
                .min(Comparator.comparingInt((String name) -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /** How many letters must be changed, added, removed or swapped with their neighbour; case, underscores and dots aside. */
    private static int distance(String left, String right) {
        String a = normal(left);
        String b = normal(right);
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, a, b, i, j);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int step(int[][] table, String a, String b, int i, int j) {
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(table[i][j - 1], table[i - 1][j]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }

    private static String normal(String name) {
        return name.replace("_", "").replace(".", "").toLowerCase(Locale.ROOT);
    }
}
