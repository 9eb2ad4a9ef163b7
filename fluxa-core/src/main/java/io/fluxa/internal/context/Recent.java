package io.fluxa.internal.context;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Those of many values that were used last. Safe for use by several threads.
 *
 * @param <T> the values
 */
final class Recent<T> {

    private final Map<T, Boolean> values;

    /** Remembers so many values. */
    Recent(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<T, Boolean> eldest) {
                return size() > most;
            }
        };
    }

    /** Whether a value is remembered, which is a use of it. */
    synchronized boolean contains(T value) {
        return values.get(value) != null;
    }

    /** Remembers a value, or answers false when it is remembered already. */
    synchronized boolean add(T value) {
        return values.put(value, true) == null;
    }
}
