package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of one entity, in which order, and which page of them. Immutable: every call gives a new query.
 *
 * @param <E> the entity that is queried
 */
public final class Query<E extends Entity> {

    private final @Nullable Sort<E> sort;
    private final int page;
    private final int size;
    private final boolean fakeDeletes;

    private Query(@Nullable Sort<E> sort, int page, int size, boolean fakeDeletes) {
        this.sort = sort;
        this.page = page;
        this.size = size;
        this.fakeDeletes = fakeDeletes;
    }

    /** Every row that is not softly deleted, in ascending order of the id. */
    public static <E extends Entity> Query<E> all() {
        return new Query<>(null, 1, 0, false);
    }

    /** The same rows in another order. */
    public Query<E> orderBy(Sort<E> newSort) {
        return new Query<>(newSort, page, size, fakeDeletes);
    }

    /**
     * One page of the rows.
     *
     * @param newPage the number of the page, from 1
     * @param newSize the rows of a page, from 1
     * @throws IllegalUseException when one of them is smaller
     */
    public Query<E> page(int newPage, int newSize) {
        if (newPage < 1 || newSize < 1) {
            throw new IllegalUseException(
                    ErrorCode.INVALID_PAGE,
                    "",
                    "page " + newPage + " of size " + newSize + ": both must be at least 1");
        }
        return new Query<>(sort, newPage, newSize, fakeDeletes);
    }

    /** The same rows and the softly deleted ones; no difference for an entity without soft delete. */
    public Query<E> withFakeDeletes() {
        return new Query<>(sort, page, size, true);
    }

    /** The order, or null for the ascending order of the id. */
    public @Nullable Sort<E> sort() {
        return sort;
    }

    /** Whether the query asks for one page and not for every row. */
    public boolean paged() {
        return size > 0;
    }

    /** How many rows of the query come before its page. */
    public long offset() {
        return (page - 1L) * size;
    }

    /** How many rows the page has at most; 0 when the query is not paged. */
    public int size() {
        return size;
    }

    /** Whether the query asks for softly deleted rows too. */
    public boolean includesFakeDeletes() {
        return fakeDeletes;
    }
}
