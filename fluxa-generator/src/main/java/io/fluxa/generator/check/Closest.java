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

    /** How many letters must be changed, added or removed, case and underscores aside. */
    private static int distance(String left, String right) {
        String a = normal(left);
        String b = normal(right);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String normal(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
