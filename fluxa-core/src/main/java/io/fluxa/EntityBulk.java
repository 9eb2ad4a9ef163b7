package io.fluxa;

import io.fluxa.query.Query;
import io.fluxa.query.Update;

/**
 * Changes and deletes the rows of a query by one statement, without reading them. The statement is sent at once and not by a flush: in the
 * open transaction where there is one, and as a transaction of its own otherwise.
 *
 * <p>The conditions of the query choose the rows as a search does, so that softly deleted ones are left alone unless
 * {@link Query#withFakeDeletes()} asks for them. Its order and limit are sent too: {@code limit(n)} changes the first n rows of the order, and
 * any n when the query has none. MySQL locks every row that it looks at, so that conditions need an index, and an order that of the same one: it
 * locks whatever it sorts before it counts to the limit. Give long lists in parts of 5,000 values: for much longer ones it reads and locks the
 * whole table, see {@link Query}. A query that has no condition must say so by {@link Query#all()}: one whose conditions come to nothing, because a list of filters turned out
 * to be empty, is refused.
 *
 * <p>The context stays right: entities of this type that it holds are read again when they are looked up next, and those whose rows were
 * deleted are gone then. Those held in hand show old values until that, or until {@link FluxaContext#reload}. While it has changes of
 * this type that were not flushed, created and deleted entities among them, bulk changes are refused. Handlers and observers of events are
 * not told, handlers of {@link EntityProvider#onBeforeFlush} and Bean Validation not asked, because no entity takes part.
 *
 * <p>Every method throws {@link io.fluxa.error.IllegalUseException} before anything is sent: {@code FLX-3085} for a query whose
 * conditions come to nothing, {@code FLX-3086} for a page other than the first, {@code FLX-3060} for a condition or order that MySQL cannot be
 * asked for, {@code FLX-3019} for changes that were not flushed, and {@code FLX-3021} or {@code FLX-3022} in a transaction that cannot
 * write. What MySQL refuses is a {@link io.fluxa.error.StoreException}, and changes nothing.
 *
 * @param <E> the generated entity type
 */
public interface EntityBulk<E extends Entity> {

    /**
     * Writes some columns of every row of a query with one UPDATE, which also sets the time of the last change and counts the version up
     * where the entity has them.
     *
     * @return how many rows were found, also when they had these values before
     * @throws io.fluxa.error.InvalidValueException when a value breaks a rule of its field, before anything is sent; or as {@code FLX-3087}
     *     when {@link Update#increase} would take a number out of the range of its column, and then no row is changed
     */
    long updateMany(FluxaContext context, Query<E> query, Update<E> update);

    /**
     * Deletes every row of a query with one statement. Where the entity has a soft delete that is an UPDATE, which marks those that are not
     * marked yet and, as {@link #updateMany}, sets the time and counts the version up.
     *
     * @return how many rows were deleted
     */
    long deleteMany(FluxaContext context, Query<E> query);

    /**
     * Really deletes every row of a query with one DELETE. Softly deleted rows are deleted only by {@link Query#withFakeDeletes()}.
     *
     * @return how many rows were deleted
     */
    long forceDeleteMany(FluxaContext context, Query<E> query);
}
