package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.cache.LocalLog;
import io.fluxa.internal.mysql.StatementLog;
import io.fluxa.internal.redis.CommandLog;
import io.fluxa.observe.QueryEvent;
import io.fluxa.observe.QueryLog;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands each statement of one context, its commands for Redis, and what it does with local caches, to its query logs. A log that fails is reported and does not disturb the work it watches. */
final class QueryLogs implements StatementLog, CommandLog, LocalLog {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.observe");

    private List<QueryLog> logs = List.of();
    private Map<String, String> meta = Map.of();

    /** Sets or removes a note that goes with each statement. */
    void meta(String key, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(meta);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        meta = Collections.unmodifiableMap(changed);
    }

    /** The notes; unmodifiable. */
    Map<String, String> meta() {
        return meta;
    }

    /** The same logs and notes for another context. */
    QueryLogs copy() {
        QueryLogs copy = new QueryLogs();
        copy.logs = logs;
        copy.meta = meta;
        return copy;
    }

    void add(QueryLog log) {
        if (!logs.contains(log)) {
            List<QueryLog> more = new ArrayList<>(logs);
            more.add(log);
            logs = List.copyOf(more);
        }
    }

    @Override
    public boolean enabled() {
        return !logs.isEmpty();
    }

    @Override
    public void ran(
            String operation,
            String sql,
            String pool,
            long rows,
            Instant started,
            Duration duration,
            @Nullable ErrorCode error) {
        tell(new QueryEvent("mysql", operation, sql, pool, rows, meta, started, duration, error));
    }

    @Override
    public void sent(
            String operation,
            String commands,
            String pool,
            int found,
            Instant started,
            Duration duration,
            @Nullable ErrorCode error) {
        tell(new QueryEvent("redis", operation, commands, pool, found, meta, started, duration, error));
    }

    /** What happens in process has no duration worth to be told. */
    @Override
    public void used(String operation, Supplier<String> keys, String pool, int found) {
        if (enabled()) {
            String query = String.join(
                            " ", (operation + " " + keys.get()).lines().toList())
                    .strip();
            tell(new QueryEvent(
                    "local_cache", operation, query, pool, found, meta, Instant.now(), Duration.ZERO, null));
        }
    }

    private void tell(QueryEvent event) {
        for (QueryLog log : logs) {
            try {
                log.handle(event);
            } catch (RuntimeException | LinkageError | AssertionError e) {
                LOGGER.log(
                        Level.WARNING,
                        "a query log failed and was passed over: "
                                + log.getClass().getName(),
                        e);
            }
        }
    }
}
