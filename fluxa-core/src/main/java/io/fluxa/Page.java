package io.fluxa;

import java.util.List;

/**
 * One page of results and how many there are in all. It has Bean getters, so that JSON-B and Jackson write
 * {@code {"items": […], "total": n}}.
 *
 * @param <E> the type of the results
 */
public final class Page<E> {

    private final long total;
    private final List<E> items;

    /** Creates a page from the number of all results and those of this page. */
    public Page(long total, List<E> items) {
        this.total = total;
        this.items = List.copyOf(items);
    }

    /** How many results there are on all pages. */
    public long getTotal() {
        return total;
    }

    /** The results of this page, unmodifiable, in the order of the query. */
    public List<E> getItems() {
        return items;
    }
}
