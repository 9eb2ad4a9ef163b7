package io.fluxa.internal.context;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.internal.mysql.HeldChannel;
import io.fluxa.internal.mysql.MysqlDatabase;
import io.fluxa.internal.mysql.QueryChannels;
import io.fluxa.internal.mysql.SqlChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The statements of an application's own in one context. Not safe for use by several threads. */
final class Queries implements QueryChannels {

    private final List<MysqlDatabase> databases;
    private final ContextConnections connections;
    private final Turn turn;
    private final List<HeldResult> open = new ArrayList<>(0);

    Queries(List<MysqlDatabase> databases, ContextConnections connections, Turn turn) {
        this.databases = databases;
        this.connections = connections;
        this.turn = turn;
    }

    @Override
    public <T extends @Nullable Object> T use(
            MysqlDatabase database, @Nullable Duration limit, Function<SqlChannel, T> operation) {
        return turn.take(() -> {
            requireOwn(database);
            try (HeldChannel held = connections.hold(database, limit)) {
                return operation.apply(held.channel());
            }
        });
    }

    @Override
    public <T extends HeldResult> T hold(
            MysqlDatabase database, @Nullable Duration limit, Function<HeldChannel, T> opening) {
        return turn.take(() -> {
            requireOwn(database);
            HeldChannel held = connections.hold(database, limit);
            try {
                T result = opening.apply(held);
                open.add(result);
                return result;
            } catch (Throwable failure) {
                held.close();
                throw failure;
            }
        });
    }

    @Override
    public <T extends @Nullable Object> T inTurn(Supplier<T> step) {
        return turn.take(step);
    }

    @Override
    public void closed(HeldResult result) {
        open.remove(result);
    }

    /** Closes what nobody closed. */
    void close() {
        List.copyOf(open).forEach(HeldResult::forgotten);
    }

    private void requireOwn(MysqlDatabase database) {
        if (!databases.contains(database)) {
            throw new IllegalUseException(
                    ErrorCode.FOREIGN_ENGINE,
                    "",
                    "pool '" + database.code()
                            + "' is not one of this context's engine; take it from context.engine()");
        }
    }
}
