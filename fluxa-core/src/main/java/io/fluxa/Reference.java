package io.fluxa;

/**
 * The type of a definition's field that points to a row of another definition; it is never instantiated.
 *
 * @param <T> the definition that is referred to
 */
public final class Reference<T> {
    private Reference() {}
}
