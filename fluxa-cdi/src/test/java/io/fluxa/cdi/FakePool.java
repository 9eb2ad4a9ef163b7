package io.fluxa.cdi;

import io.fluxa.FluxaContext;
import io.fluxa.mysql.ExecResult;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.mysql.RowMapper;
import io.fluxa.mysql.Rows;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pool in name only. */
record FakePool(String code) implements MysqlPool {

    @Override
    public String database() {
        return "app";
    }

    @Override
    public MysqlOptions options() {
        return MysqlOptions.DEFAULTS;
    }

    @Override
    public ExecResult exec(FluxaContext context, String sql, @Nullable Object... parameters) {
        throw unused();
    }

    @Override
    public <T> Optional<T> queryOne(
            FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
        throw unused();
    }

    @Override
    public <T> Optional<T> queryOne(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters) {
        throw unused();
    }

    @Override
    public <T extends @Nullable Object> List<T> queryMany(
            FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
        throw unused();
    }

    @Override
    public <T> List<T> queryMany(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters) {
        throw unused();
    }

    @Override
    public List<Map<String, @Nullable Object>> queryMaps(
            FluxaContext context, String sql, @Nullable Object... parameters) {
        throw unused();
    }

    @Override
    public Rows query(FluxaContext context, String sql, @Nullable Object... parameters) {
        throw unused();
    }

    @Override
    public MysqlPool within(Duration timeout) {
        throw unused();
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("no test of injection asks for this");
    }
}
