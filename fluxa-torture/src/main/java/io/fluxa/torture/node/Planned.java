package io.fluxa.torture.node;

import io.fluxa.torture.history.Kind;
import io.fluxa.torture.history.RowState;

/**
 * A row as a transaction will leave it.
 *
 * @param kind the entity
 * @param id the row
 * @param state what it will be
 */
record Planned(Kind kind, int id, RowState state) {

    static Planned of(Shelf<?> shelf, long id, RowState state) {
        return new Planned(shelf.kind(), (int) id, state);
    }
}
