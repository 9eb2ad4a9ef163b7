package io.fluxa;

import io.fluxa.mysql.MysqlPool;
import io.fluxa.runtime.GeneratedProvider;
import java.util.List;

/** The immutable runtime that {@link Registry#validate()} builds: pools and providers. Safe for use by several threads. */
public interface Engine extends AutoCloseable {

    /** Opens a context. Nothing is sent; close it when its work is done. */
    FluxaContext newContext();

    /**
     * The provider of one entity type.
     *
     * @throws io.fluxa.error.IllegalUseException when no registered entity has this provider
     */
    <P extends GeneratedProvider<?, ?>> P provider(Class<P> type);

    /** All providers, sorted by pool and table. */
    List<GeneratedProvider<?, ?>> providers();

    /**
     * A MySQL pool by its code.
     *
     * @throws io.fluxa.error.IllegalUseException when no pool has this code
     */
    MysqlPool mysql(String pool);

    /** Closes every pool and ends every thread of this engine. A second call does nothing. */
    @Override
    void close();
}
