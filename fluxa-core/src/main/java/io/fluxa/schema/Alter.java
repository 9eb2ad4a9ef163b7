package io.fluxa.schema;

import io.fluxa.error.Store;

/** One change that brings a store closer to the definitions. Nothing runs before {@link #exec()}. */
public interface Alter {

    /** The store it changes. */
    Store store();

    /** The code of the pool. */
    String pool();

    /** The statement, as it would be sent. */
    String text();

    /** Whether it can lose data. */
    AlterSafety safety();

    /**
     * Runs the statement on the pool.
     *
     * @throws io.fluxa.error.FluxaException when the store refuses it
     */
    void exec();
}
