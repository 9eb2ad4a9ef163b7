package io.fluxa.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index besides the primary key.
 *
 * @param name the name in MySQL
 * @param fields the fields it covers, in index order
 * @param unique whether it is a unique index
 * @param redisPool the code of the Redis pool that keeps which row has which values; null when look-ups by it are not cached
 */
public record IndexModel(
        String name,
        List<FieldModel> fields,
        boolean unique,
        @Nullable String redisPool) {

    /** Copies the list. */
    public IndexModel {
        fields = List.copyOf(fields);
    }

    /** Whether the columns of this index are the first ones of another. */
    public boolean begins(IndexModel longer) {
        int size = fields.size();
        return size <= longer.fields.size() && fields.equals(longer.fields.subList(0, size));
    }
}
