package io.fluxa.config;

import io.fluxa.config.section.Durations;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Reads values by key and collects what cannot be read. Texts are converted here, so that no message repeats a value. */
final class ValueReader {

    private final Config config;
    private final Set<String> keys;
    private final List<Problem> problems = new ArrayList<>();

    ValueReader(Config config, Set<String> keys) {
        this.config = config;
        this.keys = keys;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Every key that is set. */
    Set<String> keys() {
        return keys;
    }

    void problem(ErrorCode code, String key, String message) {
        problems.add(new Problem(code, key, message));
    }

    /** The text of a key. Empty when the key is not set or set to nothing, and when it cannot be read. */
    Optional<String> text(String key) {
        if (!keys.contains(key)) {
            return Optional.empty();
        }
        try {
            Optional<String> value = config.getOptionalValue(key, String.class);
            if (value.isEmpty() && refersToNothing(key)) {
                reportUnresolved(key);
            }
            return value;
        } catch (RuntimeException unreadable) {
            // Its message may repeat the value, which may be a secret.
            reportUnresolved(key);
            return Optional.empty();
        }
    }

    /** Whether something is written there, but it is an expression without a value. */
    private boolean refersToNothing(String key) {
        String raw = config.getConfigValue(key).getRawValue();
        return raw != null && !raw.isBlank();
    }

    private void reportUnresolved(String key) {
        problem(
                ErrorCode.INVALID_VALUE_OF_KEY,
                key,
                "cannot be read; check that every property its value refers to is set");
    }

    /** The parts of a text between commas, without blanks around them; empty when the key is not set. */
    List<String> list(String key) {
        return text(key).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    Optional<Boolean> truth(String key) {
        return converted(key, "must be true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        });
    }

    Optional<Integer> number(String key) {
        return converted(key, "must be a whole number", Integer::valueOf);
    }

    Optional<Duration> duration(String key) {
        return converted(
                key,
                "must be a duration: seconds (300), with a unit of ms s m h d (5m), or ISO-8601 (PT5M)",
                Durations::parse);
    }

    <T extends Enum<T>> Optional<T> constant(String key, Class<T> type) {
        String names = Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return converted(key, "must be one of " + names, text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }

    private <T> Optional<T> converted(String key, String rule, Function<String, T> conversion) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(conversion.apply(text.strip()));
            } catch (RuntimeException unreadable) {
                problem(ErrorCode.INVALID_VALUE_OF_KEY, key, rule);
                return Optional.empty();
            }
        });
    }
}
