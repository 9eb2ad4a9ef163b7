package io.fluxa.test;

import io.fluxa.FluxaContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a {@link MockMysqlPool} that is answered by a test.
 *
 * @param context the context of the call
 * @param sql the statement as it was given
 * @param parameters the values as they were given; unmodifiable
 */
public record PoolCall(FluxaContext context, String sql, List<@Nullable Object> parameters) {

    static PoolCall of(FluxaContext context, String sql, @Nullable Object... parameters) {
        return new PoolCall(context, sql, Collections.unmodifiableList(Arrays.asList(parameters.clone())));
    }
}
