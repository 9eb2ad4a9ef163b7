package io.fluxa.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a definition and its fields say for the application, by field and key, in source order. Immutable. */
final class Tags {

    /** Stands in place of a field for the definition itself. */
    static final String DEFINITION = "";

    private final Map<String, Map<String, String>> byField = new LinkedHashMap<>();

    /** Copies the tags. */
    Tags(Map<String, Map<String, String>> tags) {
        tags.forEach((field, said) -> byField.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(said))));
    }

    Map<String, String> of(String field) {
        return byField.getOrDefault(field, Map.of());
    }

    List<String> fieldsWith(String key) {
        return byField.entrySet().stream()
                .filter(said ->
                        !said.getKey().equals(DEFINITION) && said.getValue().containsKey(key))
                .map(Map.Entry::getKey)
                .toList();
    }
}
