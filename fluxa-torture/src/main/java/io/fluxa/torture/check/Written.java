package io.fluxa.torture.check;

import io.fluxa.torture.history.RowState;

/**
 * A state of a row that was committed, or may have been.
 *
 * @param state what the row was
 * @param begin when its commit began at the earliest
 * @param acknowledged when its writer knew of the commit; {@link Long#MAX_VALUE} when nobody ever did
 * @param process the process that wrote it
 */
record Written(RowState state, long begin, long acknowledged, int process) {

    /** No row, since ever. */
    static final Written NEVER = new Written(RowState.NEVER, Long.MIN_VALUE, Long.MIN_VALUE, -1);

    boolean sure() {
        return acknowledged != Long.MAX_VALUE;
    }
}
