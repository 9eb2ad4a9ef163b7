package io.fluxa.torture.node;

import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.query.Condition;
import io.fluxa.query.Update;
import java.util.Optional;

/**
 * The columns of one entity, which all of them have.
 *
 * @param <E> the entity
 */
interface Columns<E extends Entity> {

    long life(E row);

    void life(E row, long life);

    int version(E row);

    /** Sets the version, unless FluxaORM counts it. */
    default void version(E row, int version) {}

    long token(E row);

    void token(E row, long token);

    String text(E row);

    void text(E row, String text);

    /** Which code the row has; 0 where there are none. */
    default int mark(E row) {
        return 0;
    }

    /** Gives the row the code of a mark, where it has one. */
    default void mark(E row, long id, int mark) {}

    /** Finds a row by the code of an id and a mark, where there is one. */
    default Optional<E> byCode(FluxaContext context, long id, int mark) {
        return Optional.empty();
    }

    Condition<E> between(long first, long last);

    Update<E> update(long token, String text);
}
