package io.fluxa.mysql;

import io.fluxa.FluxaContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pool of connections to one MySQL schema, and an application's own statements on it. Safe for use by several threads.
 *
 * <p>Statements run in a context: in its open transaction, if there is one, and otherwise alone, committed by themselves. They end on the
 * server at the deadline of the context, are seen by its query logs, and know nothing of its entities: call
 * {@link FluxaContext#flush()} before a statement that has to see changes, and {@link FluxaContext#reload} after one that made some.
 *
 * <p>Values are always bound, one per {@code ?}. A {@code ?} inside of quotes or a comment is none. Types: {@code String},
 * {@code Character}, the integers, {@code BigInteger}, {@code BigDecimal}, {@code Double}, {@code Float}, {@code Boolean}, {@code byte[]},
 * {@code Instant}, {@code OffsetDateTime} and {@code ZonedDateTime} (stored as UTC, down to microseconds), {@code LocalDate},
 * {@code LocalDateTime}, {@code LocalTime}, enums (by their stored value), entities (by their id), and null.
 *
 * <p>A collection or an array belongs to {@code IN ?} or {@code IN (?)} and becomes as many placeholders as it needs. An empty one is no
 * value: {@code IN} finds nothing then, and {@code NOT IN} everything. An array has to be cast to {@code Object} where it is the only
 * value, or Java takes its elements for the values.
 *
 * <p>Every call throws {@link io.fluxa.error.IllegalUseException} before anything is sent, when values and placeholders do not fit
 * (FLX-3050), a value has a type that no column holds (FLX-3051), or a statement would end or escape the transaction (FLX-3058); and
 * {@link io.fluxa.error.StoreException} when MySQL refuses or fails the statement.
 */
public interface MysqlPool {

    /** The code that entities and configuration name it by. */
    String code();

    /** The name of the schema (database). */
    String database();

    /** The effective options, after they were fitted to the server. */
    MysqlOptions options();

    /**
     * Runs a statement that writes, or changes the schema.
     *
     * @throws io.fluxa.error.OutcomeUnknownException outside of a transaction, when the connection ended before MySQL answered
     */
    ExecResult exec(FluxaContext context, String sql, @Nullable Object... parameters);

    /**
     * The value that a mapper makes of the only row; empty when there is none, or when the mapper gives null.
     *
     * @throws io.fluxa.error.IllegalUseException when there are several rows (FLX-3055)
     */
    <T> Optional<T> queryOne(FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters);

    /**
     * The only row as a record, or its only column as a value: see {@link Row#as}. Empty when there is no row, or when the only column is
     * NULL.
     *
     * @throws io.fluxa.error.IllegalUseException when there are several rows (FLX-3055), or when they cannot be mapped
     */
    <T> Optional<T> queryOne(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters);

    /** What a mapper makes of each row, in the order of the rows; a list of the caller's own. */
    <T extends @Nullable Object> List<T> queryMany(
            FluxaContext context, RowMapper<T> mapper, String sql, @Nullable Object... parameters);

    /**
     * Each row as a record, or its only column as a value: see {@link Row#as}; a list of the caller's own.
     *
     * @throws io.fluxa.error.IllegalUseException when the rows cannot be mapped, or when an only column is NULL
     */
    <T> List<T> queryMany(FluxaContext context, Class<T> type, String sql, @Nullable Object... parameters);

    /** Each row as {@link Row#toMap()}; a list of the caller's own. */
    List<Map<String, @Nullable Object>> queryMaps(FluxaContext context, String sql, @Nullable Object... parameters);

    /** Opens a result that is fetched while it is read. Close it. */
    Rows query(FluxaContext context, String sql, @Nullable Object... parameters);

    /**
     * The same pool with a time-out: each of its calls, the wait for a connection included, takes no longer, and is ended on the server
     * with {@link io.fluxa.error.StoreTimeoutException}. For {@link #query} the time runs until the result is closed. In a transaction a
     * time-out leaves nothing but a rollback.
     *
     * @param timeout longer than zero
     */
    MysqlPool within(Duration timeout);
}
