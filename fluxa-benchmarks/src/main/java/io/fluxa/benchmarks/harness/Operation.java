package io.fluxa.benchmarks.harness;

import java.sql.SQLException;

/** One piece of work that can be repeated. Not safe for use by several threads. */
public interface Operation extends AutoCloseable {

    /** How many runs lie between two looks at the clock: many for short work, 1 where each run needs its preparation. */
    int chunk();

    /** Brings tables back to a size that can be compared; called before each block, not measured. */
    default void beforeBlock() throws SQLException {}

    /** Makes what the next chunk works on; not measured. */
    default void prepare() throws SQLException {}

    /** Does the work once. */
    void run() throws SQLException;

    /** Gives back what it opened itself. */
    @Override
    default void close() {}
}
