package io.fluxa.internal.mysql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends the connections that the work of one context uses. Not safe for use by several threads. */
public interface ChannelLender {

    /**
     * The connection of the transaction that is open, or one for a single operation. The caller closes it in both cases, and the
     * transaction's stays open.
     */
    SqlChannel lend(MysqlDatabase database);

    /** Works with a connection and gives it back. */
    default <T extends @Nullable Object> T use(MysqlDatabase database, Function<SqlChannel, T> operation) {
        try (SqlChannel channel = lend(database)) {
            return operation.apply(channel);
        }
    }
}
