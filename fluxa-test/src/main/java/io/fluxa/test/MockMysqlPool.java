package io.fluxa.test;

import io.fluxa.FluxaContext;
import io.fluxa.mysql.ExecResult;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.mysql.RowMapper;
import io.fluxa.mysql.Rows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pool whose calls a test can replace, one by one: what is not replaced goes on to the pool behind it. Each variant of a call is
 * replaced by itself. A replacement may answer, throw, or look at the call and use the pool behind.
 *
 * <p>Replace before the pool is used; using it is safe by several threads when the replacements are.
 */
public final class MockMysqlPool implements MysqlPool {

    private final MysqlPool behind;
    private final Replacements replacements;

    private static final class Replacements {
        private volatile @Nullable Function<PoolCall, ExecResult> exec;
        private volatile @Nullable Function<PoolCall, Optional<?>> queryOne;
        private volatile @Nullable Function<PoolCall, Optional<?>> queryOneMapped;
        private volatile @Nullable Function<PoolCall, List<?>> queryMany;
        private volatile @Nullable Function<PoolCall, List<?>> queryManyMapped;
        private volatile @Nullable Function<PoolCall, List<Map<String, @Nullable Object>>> queryMaps;
        private volatile @Nullable Function<PoolCall, Rows> query;
    }

    private MockMysqlPool(MysqlPool behind, Replacements replacements) {
        this.behind = behind;
        this.replacements = replacements;
    }

    /** A pool that does what another one does, until something is replaced. */
    public static MockMysqlPool of(MysqlPool behind) {
        return new MockMysqlPool(behind, new Replacements());
    }

    /** Replaces {@link #exec}; null takes that back. */
    public MockMysqlPool onExec(@Nullable Function<PoolCall, ExecResult> answer) {
        replacements.exec = answer;
        return this;
    }

    /** Replaces {@link #queryOne(FluxaContext, Class, String, Object...)}; null takes that back. */
    public MockMysqlPool onQueryOne(@Nullable Function<PoolCall, Optional<?>> answer) {
        replacements.queryOne = answer;
        return this;
    }

    /** Replaces {@link #queryOne(FluxaContext, RowMapper, String, Object...)}, whose mapper is not called then; null takes that back. */
    public MockMysqlPool onQueryOneMapped(@Nullable Function<PoolCall, Optional<?>> answer) {
        replacements.queryOneMapped = answer;
        return this;
    }

    /** Replaces {@link #queryMany(FluxaContext, Class, String, Object...)}; null takes that back. */
    public MockMysqlPool onQueryMany(@Nullable Function<PoolCall, List<?>> answer) {
        replacements.queryMany = answer;
        return this;
    }

    /** Replaces {@link #queryMany(FluxaContext, RowMapper, String, Object...)}, whose mapper is not called then; null takes that back. */
    public MockMysqlPool onQueryManyMapped(@Nullable Function<PoolCall, List<?>> answer) {
        replacements.queryManyMapped = answer;
        return this;
    }

    /** Replaces {@link #queryMaps}; null takes that back. */
    public MockMysqlPool onQueryMaps(@Nullable Function<PoolCall, List<Map<String, @Nullable Object>>> answer) {
        replacements.queryMaps = answer;
        return this;
    }

    /** Replaces {@link #query}; null takes that back. */
    public MockMysqlPool onQuery(@Nullable Function<PoolCall, Rows> answer) {
        replacements.query = answer;
        return this;
    }

    @Override
    public String code() {
        return behind.code();
    }

    @Override
    public String database() {
        return behind.database();
    }

    @Override
    public MysqlOptions options() {
        return behind.options();
    }

    @Override
    public ExecResult exec(FluxaContext context, String sql, @Nullable Object... parameters) {
        Function<PoolCall, ExecResult> answer = replacements.exec;
        return answer == null
                ? behind.exec(context, sql, parameters)
                : answer.apply(PoolCall.of(context, sql, parameters));
    }

    @Override
    @SuppressWarnings("unchecked") // what the mapper makes is for the test to know
    public <T> Optional<T> queryOne(
            FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
        Function<PoolCall, Optional<?>> answer = replacements.queryOneMapped;
        return answer == null
                ? behind.queryOne(context, mapper, sql, parameters)
                : (Optional<T>) answer.apply(PoolCall.of(context, sql, parameters));
    }

    /** @throws ClassCastException when a replacement gives something of another type */
    @Override
    public <T> Optional<T> queryOne(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters) {
        Function<PoolCall, Optional<?>> answer = replacements.queryOne;
        return answer == null
                ? behind.queryOne(context, type, sql, parameters)
                : answer.apply(PoolCall.of(context, sql, parameters)).map(value -> cast(type, value));
    }

    @Override
    @SuppressWarnings("unchecked") // what the mapper makes is for the test to know
    public <T extends @Nullable Object> List<T> queryMany(
            FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
        Function<PoolCall, List<?>> answer = replacements.queryManyMapped;
        return answer == null
                ? behind.queryMany(context, mapper, sql, parameters)
                : (List<T>) answer.apply(PoolCall.of(context, sql, parameters));
    }

    /** @throws ClassCastException when a replacement gives something of another type */
    @Override
    public <T> List<T> queryMany(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters) {
        Function<PoolCall, List<?>> answer = replacements.queryMany;
        if (answer == null) {
            return behind.queryMany(context, type, sql, parameters);
        }
        List<T> values = new ArrayList<>();
        answer.apply(PoolCall.of(context, sql, parameters)).forEach(value -> values.add(cast(type, value)));
        return values;
    }

    @Override
    public List<Map<String, @Nullable Object>> queryMaps(
            FluxaContext context, String sql, @Nullable Object... parameters) {
        Function<PoolCall, List<Map<String, @Nullable Object>>> answer = replacements.queryMaps;
        return answer == null
                ? behind.queryMaps(context, sql, parameters)
                : answer.apply(PoolCall.of(context, sql, parameters));
    }

    @Override
    public Rows query(FluxaContext context, String sql, @Nullable Object... parameters) {
        Function<PoolCall, Rows> answer = replacements.query;
        return answer == null
                ? behind.query(context, sql, parameters)
                : answer.apply(PoolCall.of(context, sql, parameters));
    }

    /** The pool behind with a time-out, under the same replacements. */
    @Override
    public MysqlPool within(Duration timeout) {
        return new MockMysqlPool(behind.within(timeout), replacements);
    }

    @SuppressWarnings("unchecked") // a boxed value for a primitive
    private static <T> T cast(Class<T> type, Object value) {
        return type.isPrimitive() ? (T) value : type.cast(value);
    }
}
