package io.fluxa.internal.cache;

import io.fluxa.runtime.GeneratedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * MySQL, as a cache reads from it. Lists of ids are distinct, rising and not empty; their rows come in no particular order.
 *
 * @param <R> the row
 */
public interface RowSource<R extends GeneratedRow> {

    /** The row with an id, or null. */
    @Nullable
    R read(long id);

    /** The rows with some ids. */
    List<R> read(long[] ids);

    /**
     * The row with an id as it was committed last, or null, while nobody is changing it.
     *
     * @throws io.fluxa.error.LockConflictException at once, when somebody is
     */
    @Nullable
    R readFree(long id);

    /** Those of some rows that nobody is changing, as they were committed last. */
    List<R> readFree(long[] ids);
}
