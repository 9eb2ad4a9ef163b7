package io.fluxa.internal.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of an address that follows {@code ?}. A {@code +} stands for itself, because passwords have some. */
public final class Parameters {

    private final Map<String, String> values = new LinkedHashMap<>();

    private Parameters() {}

    /** Reads {@code name=value&name=value}; empty when it is malformed or names one parameter twice. */
    public static Optional<Parameters> parse(String query) {
        Parameters parameters = new Parameters();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0 && !pair.isEmpty()) {
                return Optional.empty();
            }
            if (equals > 0) {
                Optional<String> value = decode(pair.substring(equals + 1));
                if (value.isEmpty() || parameters.values.put(pair.substring(0, equals), value.get()) != null) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(parameters);
    }

    /** Takes a parameter out; null when it is not given. */
    public @Nullable String take(String name) {
        return values.remove(name);
    }

    /** Those that were not taken. */
    public Map<String, String> rest() {
        return Map.copyOf(values);
    }

    /** Decodes percent-encoded characters; empty when a {@code %} begins none. */
    static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notPercentEncoded) {
            return Optional.empty();
        }
    }
}
