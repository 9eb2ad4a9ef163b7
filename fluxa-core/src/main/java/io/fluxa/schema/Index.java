package io.fluxa.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One index of an entity's table besides the primary key.
 *
 * @param name the name in MySQL
 * @param columns the column names, in index order
 * @param unique whether it is a unique index
 * @param redisPool the code of the Redis pool that keeps which row has which values; null when look-ups by it are not cached
 */
public record Index(
        String name,
        List<String> columns,
        boolean unique,
        @Nullable String redisPool) {
    /** Copies the list. */
    public Index {
        columns = List.copyOf(columns);
    }

    /** Whether look-ups by it are cached; only a unique index can be. */
    public boolean cached() {
        return redisPool != null;
    }
}
