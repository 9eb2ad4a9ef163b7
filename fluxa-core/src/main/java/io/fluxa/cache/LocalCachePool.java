package io.fluxa.cache;

import io.fluxa.FluxaContext;
import java.util.List;
import java.util.Optional;

/**
 * Values of an application's own, kept in this process under keys of its own: see {@link io.fluxa.Registry#localCache}. Nothing is copied
 * and no other node hears of it. When there are more than the limit, those that are asked for least go first. Safe for use by several
 * threads; one call is one step.
 *
 * <p>Keys need {@code equals} and {@code hashCode}. Neither keys nor values are null. The calls with a context are seen by its query
 * logs, with the text of their keys and without values; they do the same otherwise.
 */
public interface LocalCachePool {

    /** The code that it is registered under. */
    String code();

    /** The largest number of values; 0 when there is no limit. */
    int limit();

    /** Keeps a value, instead of the one that the key had. */
    void set(Object key, Object value);

    /** Keeps a value, as {@link #set(Object, Object)}; in the query log as {@code SET}. */
    void set(FluxaContext context, Object key, Object value);

    /** The value of a key; empty when there is none, or when it had to go. */
    Optional<Object> get(Object key);

    /** The value of a key, as {@link #get(Object)}; in the query log as {@code GET} with 1 row, or 0. */
    Optional<Object> get(FluxaContext context, Object key);

    /** Removes the values of keys, as far as there are any. */
    void remove(Object... keys);

    /** Removes values, as {@link #remove(Object...)}; in the query log as {@code REMOVE}. */
    void remove(FluxaContext context, Object... keys);

    /** Removes every value. */
    void clear();

    /** Removes every value, as {@link #clear()}; in the query log as {@code CLEAR}. */
    void clear(FluxaContext context);

    /**
     * How full it is: first this cache itself, with the type {@link CacheUsage#GLOBAL}. Behind it the pool {@code default} shows every
     * entity whose rows are kept in process, which {@link io.fluxa.annotation.LocalCache} gives a limit of their own.
     */
    List<CacheUsage> usage();
}
