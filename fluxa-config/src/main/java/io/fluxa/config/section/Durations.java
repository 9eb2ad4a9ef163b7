package io.fluxa.config.section;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three ways to write a duration: {@code 300} (seconds), {@code 5m}, {@code PT5M}. */
public final class Durations {

    private static final Pattern WITH_UNIT = Pattern.compile("([0-9]+) ?(ms|s|m|h|d)?", Pattern.CASE_INSENSITIVE);

    private Durations() {}

    /**
     * Reads a duration.
     *
     * @throws RuntimeException when it is written in none of the three ways, or is too long to count
     */
    public static Duration parse(String text) {
        Matcher matcher = WITH_UNIT.matcher(text);
        if (!matcher.matches()) {
            return Duration.parse(text);
        }
        long amount = Long.parseLong(matcher.group(1));
        String unit = matcher.group(2) == null ? "s" : matcher.group(2).toLowerCase(Locale.ROOT);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
