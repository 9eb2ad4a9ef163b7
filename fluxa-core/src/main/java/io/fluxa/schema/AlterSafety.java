package io.fluxa.schema;

/** What running an {@link Alter} can cost. */
public enum AlterSafety {
    /** Rows, columns or tables can be lost. */
    DESTRUCTIVE,
    /** Nothing that is stored can be lost. */
    SAFE
}
