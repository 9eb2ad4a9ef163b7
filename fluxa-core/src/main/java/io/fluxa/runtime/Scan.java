package io.fluxa.runtime;

import io.fluxa.Entity;
import io.fluxa.query.Query;
import io.fluxa.transaction.TransactionOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rows of one table, as a context reads them that holds none of them. Not safe for use by several threads.
 *
 * @param <E> the generated entity
 */
public interface Scan<E extends Entity> {

    /** See {@link io.fluxa.EntityProvider#stream}. */
    Stream<E> stream(Query<E> query);

    /** See {@link io.fluxa.EntityProvider#forEachChunk}. */
    long forEachChunk(Query<E> query, int size, TransactionOptions options, Consumer<? super List<E>> work);
}
