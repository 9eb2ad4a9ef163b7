package io.fluxa.transaction;

/** What became of a unit of work whose commit was not answered. */
public enum Outcome {
    /** It is stored. */
    COMMITTED,
    /** Nothing of it is stored. */
    ROLLED_BACK,
    /** The rows do not tell, because others have changed them meanwhile. */
    UNDECIDED
}
