package io.fluxa.runtime;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.json.JsonFormat;
import io.fluxa.schema.Alter;
import io.fluxa.schema.EntityTable;
import io.fluxa.transaction.LockWait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What entities and providers ask of their context. Not safe for use by several threads. */
public interface Session {

    /** The context as the application sees it. */
    FluxaContext context();

    /** The engine, also where no context is. */
    default Engine engine() {
        return context().engine();
    }

    /** Creates an entity with a fresh id and tracks it. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(GeneratedProvider<E, R> provider);

    /** Creates an entity with a given id and tracks it. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(GeneratedProvider<E, R> provider, long id);

    /** The entity with an id, or null when there is no such row or it is deleted in this context. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> @Nullable E find(
            GeneratedProvider<E, R> provider, long id);

    /** The entities with the given ids in that order, without duplicates and missing rows. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> findAll(
            GeneratedProvider<E, R> provider, long[] ids);

    /** The entities with the given ids, locked and as they are now, in that order, without duplicates and what was not found or passed over. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> lock(
            GeneratedProvider<E, R> provider, long[] ids, LockWait wait);

    /** The searches of a provider. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Searches<E> searches(GeneratedProvider<E, R> provider);

    /** Reads the rows of a provider's table without holding them. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Scan<E> scan(GeneratedProvider<E, R> provider);

    /** The bulk changes of a provider. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> BulkChanges<E> bulk(GeneratedProvider<E, R> provider);

    /** The caches of a provider's rows. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> RowCaches caches(GeneratedProvider<E, R> provider);

    /** What writes and reads the documents of {@code @Json} fields. Needs no open context. */
    JsonFormat json();

    /** The alters of every MySQL pool. */
    List<Alter> mysqlAlters();

    /** The table of a provider's entity, to be changed outside of transactions. */
    EntityTable table(GeneratedProvider<?, ?> provider);

    /** Called once by an entity at its first change since it was read or flushed. */
    void changed(GeneratedEntity<?, ?> entity);
}
