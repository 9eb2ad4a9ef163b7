package io.fluxa.internal.cache;

import io.fluxa.FluxaContext;
import java.util.function.Supplier;

/** Sees what a context does with local caches. */
@FunctionalInterface
public interface LocalLog {

    /** Sees nothing. */
    LocalLog NONE = (operation, keys, pool, found) -> {};

    /**
     * Called after an operation.
     *
     * @param operation {@code GET}, {@code SET}, {@code REMOVE} or {@code CLEAR}
     * @param keys makes the text of the keys; only called when somebody wants to know
     * @param pool the code of the cache
     * @param found how many values were found
     */
    void used(String operation, Supplier<String> keys, String pool, int found);

    /** The log of a context. */
    static LocalLog of(FluxaContext context) {
        return context.session() instanceof Source source ? source.localLog() : NONE;
    }

    /** What has the log of a context. */
    interface Source {

        /** The log. */
        LocalLog localLog();
    }
}
