package io.fluxa.query;

import io.fluxa.Entity;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which rows of one entity, in which order, and which page of them. Immutable: every call gives a new query.
 *
 * <p>Null among the conditions and orders is refused as {@code FLX-3060}.
 *
 * <p>Without an order rows come in ascending order of the id, except where a method says that it takes any. A page in another order is made whole by the id behind the fields that it
 * is sorted by, so that rows with equal values do not change places between two pages.
 *
 * <p>A query has at most 65,535 values. From some 10,000 to 30,000 in one list, according to the column and the number of indexes that it is in, MySQL
 * gives up on them ({@code range_optimizer_max_mem_size}) and reads the whole table; also below that, when it expects a large part of the rows.
 * Whatever locks or changes rows then locks all of them. Lists of up to 5,000 values are far from that.
 *
 * @param <E> the entity that is queried
 */
public final class Query<E extends Entity> {

    private static final int ALL = 0;

    private final List<Condition<E>> conditions;
    private final boolean everyRow;
    private final List<Sort<E>> sorts;
    private final int page;
    private final int size;
    private final boolean fakeDeletes;

    private Query(
            List<Condition<E>> conditions,
            boolean everyRow,
            List<Sort<E>> sorts,
            int page,
            int size,
            boolean fakeDeletes) {
        this.conditions = conditions;
        this.everyRow = everyRow;
        this.sorts = sorts;
        this.page = page;
        this.size = size;
        this.fakeDeletes = fakeDeletes;
    }

    /** Every row that is not softly deleted. */
    public static <E extends Entity> Query<E> all() {
        return new Query<>(List.of(), true, List.of(), 1, ALL, false);
    }

    /** Every row that is not softly deleted, in an order: by the first field, where that is equal by the second, and so on. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E extends Entity> Query<E> sortedBy(Sort<E>... sorts) {
        return Query.<E>all().orderBy(Arrays.asList(Required.of(sorts, "Query.sortedBy")));
    }

    /** The rows that fulfil every condition; without any these are all. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E extends Entity> Query<E> where(Condition<E>... conditions) {
        return where(Arrays.asList(Required.of(conditions, "Query.where")));
    }

    /** The rows that fulfil every condition; without any these are all. */
    public static <E extends Entity> Query<E> where(Collection<? extends Condition<E>> conditions) {
        return new Query<>(Required.all(conditions, "Query.where"), false, List.of(), 1, ALL, false);
    }

    /** Those rows of the query that fulfil one more condition. */
    public Query<E> and(Condition<E> condition) {
        List<Condition<E>> more = new ArrayList<>(conditions);
        more.add(Required.of(condition, "Query.and"));
        return new Query<>(List.copyOf(more), everyRow, sorts, page, size, fakeDeletes);
    }

    /** The same rows in another order: by the first field, where that is equal by the second, and so on. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Query<E> orderBy(Sort<E>... newSorts) {
        return orderBy(Arrays.asList(Required.of(newSorts, "Query.orderBy")));
    }

    /** The same rows in another order: by the first field, where that is equal by the second, and so on. */
    public Query<E> orderBy(List<Sort<E>> newSorts) {
        return new Query<>(conditions, everyRow, Required.all(newSorts, "Query.orderBy"), page, size, fakeDeletes);
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
        return new Query<>(conditions, everyRow, sorts, newPage, newSize, fakeDeletes);
    }

    /**
     * The first rows only.
     *
     * @param most how many there are at most, from 1
     * @throws IllegalUseException when it is smaller
     */
    public Query<E> limit(int most) {
        return page(1, most);
    }

    /** The same rows and the softly deleted ones; no difference for an entity without soft delete. */
    public Query<E> withFakeDeletes() {
        return new Query<>(conditions, everyRow, sorts, page, size, true);
    }

    /** What every row fulfils; unmodifiable. */
    public List<Condition<E>> conditions() {
        return conditions;
    }

    /** Whether the query was made to find every row, and not by a list of conditions that turned out to be empty. */
    public boolean isForEveryRow() {
        return everyRow && conditions.isEmpty();
    }

    /** The order; unmodifiable, and empty for the ascending order of the id. */
    public List<Sort<E>> sorts() {
        return sorts;
    }

    /** Whether the query asks for one page and not for every row. */
    public boolean paged() {
        return size != ALL;
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
