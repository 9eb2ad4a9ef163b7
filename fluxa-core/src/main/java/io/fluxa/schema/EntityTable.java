package io.fluxa.schema;

import java.util.List;

/**
 * The table of one entity, as one context may change it. What is done here happens at once and cannot be rolled back: MySQL commits
 * with every change of a table, so that all of it is refused inside of a transaction. A call is ended by the deadline and by
 * {@link io.fluxa.FluxaContext#cancel()}. Used by one thread at a time, as its context.
 *
 * <p>Ids are never given out twice: after {@link #truncate()} and {@link #drop()} new entities go on where the old ones ended.
 */
public interface EntityTable {

    /** The table as the definition describes it. */
    EntitySchema schema();

    /**
     * What is missing in MySQL: nothing when the table fits its definition. Sends one SELECT.
     *
     * @throws io.fluxa.error.StoreException when the pool cannot be read
     */
    List<Alter> alters();

    /**
     * Runs the {@link #alters()} that lose nothing, while no other node changes the schema. The others are left to
     * {@link Alter#exec()}.
     *
     * @throws io.fluxa.error.IllegalUseException inside of a transaction
     * @throws io.fluxa.error.SchemaException when another node is at it for too long
     * @throws io.fluxa.error.StoreException when MySQL refuses a statement
     */
    void update();

    /**
     * Deletes every row, for good, also those that are softly deleted; no callback is told. Entities of the context are gone
     * afterwards, apart from those that it has created and not stored yet. Of a cached entity the table is locked with
     * {@code LOCK TABLES}, which needs the privilege of that name, while its keys are taken out of Redis; that takes time in proportion
     * to all keys of the server. {@link #drop()} does the same.
     *
     * @throws io.fluxa.error.IllegalUseException inside of a transaction, or when the context has changes of stored rows of this
     *     table that were not flushed; nothing is sent
     * @throws io.fluxa.error.StoreException when MySQL refuses it
     */
    void truncate();

    /** {@link #update()}, then {@link #truncate()}: an empty table that fits its definition. Fails as they do. */
    void updateAndTruncate();

    /**
     * Drops the table with every row, for good, if it exists. Entities of the context are gone as after {@link #truncate()};
     * {@link #update()} creates the table again.
     *
     * @throws io.fluxa.error.IllegalUseException inside of a transaction, or when the context has changes of stored rows of this
     *     table that were not flushed; nothing is sent
     * @throws io.fluxa.error.StoreException when MySQL refuses it
     */
    void drop();
}
