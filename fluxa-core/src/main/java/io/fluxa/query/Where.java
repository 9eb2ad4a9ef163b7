package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition in SQL, for what typed ones cannot say. It names columns as MySQL does, is put into parentheses, and takes its values by
 * {@code ?}; a list for {@code IN ?} or {@code IN (?)} becomes as many as it has, and an empty one is no value. Values have the types that
 * {@link io.fluxa.mysql.MysqlPool} takes. Immutable: every call gives a new one.
 *
 * <p>The text is a part of a statement: never put together from what users entered. A search refuses one with parentheses that do not
 * match, comments, or the end of a statement in it as {@code FLX-3060}, as null is at once, and values that do not fit as {@code FLX-3050}.
 *
 * @param <E> the entity that is queried
 */
public final class Where<E extends Entity> implements Condition<E> {

    private final String sql;
    private final List<@Nullable Object> parameters;

    private Where(String sql, List<@Nullable Object> parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /** A condition in SQL with a value for each {@code ?}. */
    public static <E extends Entity> Where<E> sql(String sql, @Nullable Object... parameters) {
        return new Where<>(Required.of(sql, "Where.sql"), copy(List.of(), parameters));
    }

    /** The same with more text at its end, after a space, and the values for it. */
    public Where<E> append(String more, @Nullable Object... moreParameters) {
        return new Where<>(
                sql + " " + Required.of(more, "append of a condition in SQL"), copy(parameters, moreParameters));
    }

    /**
     * The same with another value for one {@code ?}.
     *
     * @param index which one, from 1
     * @throws IllegalUseException when there are fewer values
     */
    public Where<E> parameter(int index, @Nullable Object value) {
        if (index < 1 || index > parameters.size()) {
            throw new IllegalUseException(
                    ErrorCode.PARAMETERS_MISMATCH,
                    "",
                    "parameter " + index + " of a condition in SQL was set, which has " + parameters.size());
        }
        List<@Nullable Object> changed = new ArrayList<>(parameters);
        changed.set(index - 1, value);
        return new Where<>(sql, Collections.unmodifiableList(changed));
    }

    /** The same with other values for all {@code ?}. */
    public Where<E> parameters(@Nullable Object... values) {
        return new Where<>(sql, copy(List.of(), values));
    }

    /** The text. */
    public String sql() {
        return sql;
    }

    /** The values in the order of their {@code ?}; unmodifiable. */
    public List<@Nullable Object> parameters() {
        return parameters;
    }

    /** The text, without values. */
    @Override
    public String toString() {
        return "Where[" + sql + "]";
    }

    private static List<@Nullable Object> copy(List<@Nullable Object> before, @Nullable Object[] more) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(more));
        return Collections.unmodifiableList(all);
    }
}
