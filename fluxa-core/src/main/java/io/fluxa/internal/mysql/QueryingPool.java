package io.fluxa.internal.mysql;

import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.row.ResultRow;
import io.fluxa.internal.mysql.row.RowTypes;
import io.fluxa.internal.mysql.statement.StatementKind;
import io.fluxa.internal.mysql.statement.UserStatement;
import io.fluxa.mysql.ExecResult;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.mysql.Row;
import io.fluxa.mysql.RowMapper;
import io.fluxa.mysql.Rows;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The statements of an application's own on an open pool, perhaps with a time-out for each. Safe for use by several threads. */
abstract sealed class QueryingPool implements MysqlPool permits MysqlDatabase, LimitedPool {

    /** The pool itself. */
    abstract MysqlDatabase open();

    /** How long each call may take, or null. */
    abstract @Nullable Duration limit();

    /** How rows become values. */
    abstract RowTypes types();

    @Override
    public ExecResult exec(FluxaContext context, String sql, @Nullable Object... parameters) {
        UserStatement statement = UserStatement.of(sql, parameters);
        return channels(context).use(open(), limit(), channel -> channel.exec(statement));
    }

    @Override
    public <T> Optional<T> queryOne(
            FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
        Objects.requireNonNull(mapper, "mapper");
        return one(context, mapper::map, sql, parameters);
    }

    @Override
    public <T> Optional<T> queryOne(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters) {
        Objects.requireNonNull(type, "type");
        return one(context, row -> row.orNull(type), sql, parameters);
    }

    @Override
    public <T extends @Nullable Object> List<T> queryMany(
            FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters) {
        Objects.requireNonNull(mapper, "mapper");
        return many(context, mapper::map, sql, parameters);
    }

    @Override
    public <T> List<T> queryMany(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters) {
        Objects.requireNonNull(type, "type");
        return many(context, row -> row.as(type), sql, parameters);
    }

    @Override
    public List<Map<String, @Nullable Object>> queryMaps(
            FluxaContext context, String sql, @Nullable Object... parameters) {
        return many(context, Row::toMap, sql, parameters);
    }

    @Override
    public Rows query(FluxaContext context, String sql, @Nullable Object... parameters) {
        UserStatement statement = readable(sql, parameters);
        FetchedRows rows = FetchedRows.opened(channels(context), open(), limit(), channel -> channel.stream(statement));
        return new StreamedRows(rows, row(rows.stream()));
    }

    @Override
    public MysqlPool within(Duration timeout) {
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalUseException(ErrorCode.STATEMENT_MISUSE, "", "a time-out must be longer than zero");
        }
        return new LimitedPool(open(), timeout);
    }

    private <T> Optional<T> one(
            FluxaContext context,
            Function<ResultRow, @Nullable T> mapping,
            String sql,
            @Nullable Object... parameters) {
        return select(context, sql, parameters, results -> {
            if (!results.next()) {
                return Optional.empty();
            }
            Optional<T> value = Optional.ofNullable(mapping.apply(ResultRow.of(code(), results, types())));
            if (results.next()) {
                throw new IllegalUseException(
                        ErrorCode.SEVERAL_ROWS,
                        "",
                        "the statement " + UserStatement.shown(sql)
                                + " gives several rows where one was asked for; add LIMIT 1 if any of them will do");
            }
            return value;
        });
    }

    private <T extends @Nullable Object> List<T> many(
            FluxaContext context, Function<ResultRow, T> mapping, String sql, @Nullable Object... parameters) {
        return select(context, sql, parameters, results -> {
            List<T> values = new ArrayList<>();
            ResultRow row = ResultRow.of(code(), results, types());
            while (results.next()) {
                values.add(mapping.apply(row));
            }
            return values;
        });
    }

    private <T> T select(FluxaContext context, String sql, @Nullable Object[] parameters, SqlChannel.Reader<T> reader) {
        UserStatement statement = readable(sql, parameters);
        return channels(context).use(open(), limit(), channel -> channel.select(statement, reader));
    }

    private ResultRow row(ResultStream stream) {
        try {
            return ResultRow.of(code(), stream.results(), types());
        } catch (SQLException impossible) {
            throw new IllegalStateException("a result has no columns", impossible);
        }
    }

    /** {@code CHECK TABLE} and its like give rows, and still commit. */
    private static UserStatement readable(String sql, @Nullable Object[] parameters) {
        UserStatement statement = UserStatement.of(sql, parameters);
        if (statement.kind() == StatementKind.CHANGES_CONNECTION) {
            throw new IllegalUseException(
                    ErrorCode.STATEMENT_MISUSE,
                    "",
                    "the statement " + UserStatement.shown(sql) + " gives no rows; use exec");
        }
        return statement;
    }

    private static QueryChannels channels(FluxaContext context) {
        if (context.session() instanceof QueryChannels.Source source) {
            return source.queries();
        }
        throw new IllegalUseException(
                ErrorCode.FOREIGN_ENGINE, "", "this context has no connections; take one from the engine of the pool");
    }
}
