package io.fluxa.internal.mysql;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lends the connections of one context to the statements of an application's own. Not safe for use by several threads. */
public interface QueryChannels {

    /**
     * Works with a connection and gives it back.
     *
     * @param limit after which the work is ended on the server, or null
     * @throws io.fluxa.error.IllegalUseException when the pool is one of another engine
     */
    <T extends @Nullable Object> T use(
            MysqlDatabase database, @Nullable Duration limit, Function<SqlChannel, T> operation);

    /**
     * Opens something on a connection that is held until it is closed, at the latest by the context.
     *
     * @throws io.fluxa.error.IllegalUseException when the pool is one of another engine
     */
    <T extends HeldResult> T hold(MysqlDatabase database, @Nullable Duration limit, Function<HeldChannel, T> opening);

    /** Takes a step of something that holds its connection, as a call of the context. */
    <T extends @Nullable Object> T inTurn(Supplier<T> step);

    /** Something that was closed is of no concern any more. */
    void closed(HeldResult result);

    /** What has the connections of a context. */
    interface Source {

        /** The connections for statements of an application's own. */
        QueryChannels queries();
    }

    /** What holds a connection. */
    interface HeldResult {

        /** Gives the connection back because the context is closed; says so in the log. */
        void forgotten();
    }
}
