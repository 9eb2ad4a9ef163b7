package io.fluxa;

/**
 * One row of a table inside one {@link FluxaContext}.
 *
 * <p>Getters read memory. Setters remember the change and register the entity with its context; nothing is sent before
 * {@link FluxaContext#flush()}. Inside one context a row is always the same object. Two entities are equal only when they are the same object. Not safe for use by several threads.
 */
public interface Entity {

    /** The id of the row, to be read as an unsigned number. */
    long id();

    /** The context that holds this entity. */
    FluxaContext context();

    /** Whether the next flush has something to write for this entity. */
    boolean dirty();

    /**
     * Asks the next flush to delete the row. When the definition has {@code boolean fakeDelete}, the row stays: the flush
     * marks it, searches leave it out from now on, and the entity can be changed further. An entity that was created in
     * this context and never flushed is forgotten and nothing is sent. A second call does nothing.
     */
    void delete();

    /**
     * Asks the next flush to really delete the row, whether or not the definition has {@code boolean fakeDelete}. Other
     * unflushed changes of the entity are not sent. An entity that was created in this context and never flushed is
     * forgotten and nothing is sent. A second call does nothing.
     */
    void forceDelete();

    /**
     * Takes a deletion back. One that was not flushed yet is forgotten, and the other unflushed changes of the entity are sent
     * again; the mark of a softly deleted row is removed by the next flush. An entity that is not deleted stays as it is.
     *
     * @throws io.fluxa.error.EntityDeletedException when the row is really deleted, or was never stored and is forgotten
     */
    void undelete();
}
