package io.fluxa;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some results and where the next ones begin. It has Bean getters, so that JSON-B and Jackson write
 * {@code {"items": […], "next": "…"}}.
 *
 * @param <E> the type of the results
 */
public final class CursorPage<E> {

    private final List<E> items;
    private final @Nullable String next;

    /** Creates a page from its results and the cursor of the next one; null when this is the last. */
    public CursorPage(List<E> items, @Nullable String next) {
        this.items = List.copyOf(items);
        this.next = next;
    }

    /** The results of this page, unmodifiable, in the order of the query. */
    public List<E> getItems() {
        return items;
    }

    /** What leads to the next page: letters, digits, {@code -} and {@code _}; null when there is no further row. */
    public @Nullable String getNext() {
        return next;
    }
}
