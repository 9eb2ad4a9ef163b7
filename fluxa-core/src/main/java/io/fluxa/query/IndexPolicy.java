package io.fluxa.query;

/**
 * What an engine does about searches that no index serves.
 *
 * <p>A search is judged by its conditions, before it runs for the first time, by MySQL's plan of it. It has an index when MySQL can use one to
 * find its rows, even where it reads the table instead because that has few rows. It has none when MySQL can only read the whole table, or a
 * whole index: the column has none or is not the first of one, a text is asked for in the middle of values, one side of an OR has none, a
 * condition in SQL puts a column into a function.
 *
 * <p>Bulk changes, which find rows in the same way, are judged like searches.
 *
 * <p>Not judged are searches without conditions, which ask for every row and say so; orders; softly deleted rows that are left out; the
 * tables of sub-queries in a condition in SQL; look-ups by the id; and {@link io.fluxa.EntitySearch#forEachChunk}, which reads by ranges of
 * the id.
 *
 * <p>The verdict is kept for the text of the statement and the kinds of its values, of the last 1,000 of them; one that needs no table, such
 * as a condition that cannot be true, is not kept. A search that fails is judged again, so that a new index helps at once.
 */
public enum IndexPolicy {
    /** Looks at nothing, and sends nothing. */
    OFF,
    /** Lets it run and logs a warning {@code FLX-3090} with its plan, once for each text of a statement. */
    WARN,
    /** Throws an {@link io.fluxa.error.IllegalUseException} {@code FLX-3090} with its plan instead of running it. */
    FAIL
}
