package io.fluxa.internal.mysql;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an application's own. Its text form has no values.
 *
 * @param sql the text with {@code ?} for each parameter
 * @param parameters the values, some perhaps null
 */
public record RawStatement(String sql, List<@Nullable Object> parameters) {

    /** Takes the values of a call. */
    public static RawStatement of(String sql, @Nullable Object... parameters) {
        return new RawStatement(sql, Collections.unmodifiableList(Arrays.asList(parameters.clone())));
    }

    /** Runs the statement and gives the number of rows that it matched. */
    public long send(SqlChannel channel) {
        return channel.update(sql, statement -> Parameters.bind(statement, parameters));
    }

    @Override
    public String toString() {
        return "RawStatement[" + sql + "]";
    }
}
