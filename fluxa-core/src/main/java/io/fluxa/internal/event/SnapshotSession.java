package io.fluxa.internal.event;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.json.JsonFormat;
import io.fluxa.runtime.BulkChanges;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowCaches;
import io.fluxa.runtime.Scan;
import io.fluxa.runtime.Searches;
import io.fluxa.runtime.Session;
import io.fluxa.schema.Alter;
import io.fluxa.schema.EntityTable;
import io.fluxa.transaction.LockWait;
import java.util.List;

/** The session of snapshots: it lets them be read, and refuses everything that would need a context. Safe for use by several threads. */
record SnapshotSession(Engine engine, JsonFormat json) implements Session {

    /** An entity that shows a row and cannot be changed. */
    @SuppressWarnings("unchecked") // the row was made by the provider
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E snapshot(
            GeneratedProvider<E, R> provider, GeneratedRow row) {
        return provider.newEntity(this, (R) row, true);
    }

    @Override
    public FluxaContext context() {
        throw refusal("", "an entity of an event belongs to no context; open one with event.engine().newContext()");
    }

    @Override
    public void changed(GeneratedEntity<?, ?> entity) {
        throw refusal(
                FlushAccess.provider(entity).schema().entity(),
                entity
                        + " of an event cannot be changed; read the row in a context of your own, with event.engine().newContext()"
                        + " and event.provider(), and change that");
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(
            GeneratedProvider<E, R> provider, long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E find(GeneratedProvider<E, R> provider, long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> findAll(
            GeneratedProvider<E, R> provider, long[] ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> lock(
            GeneratedProvider<E, R> provider, long[] ids, LockWait wait) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Searches<E> searches(
            GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Scan<E> scan(GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> BulkChanges<E> bulk(
            GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> RowCaches caches(
            GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Alter> mysqlAlters() {
        throw new UnsupportedOperationException();
    }

    @Override
    public EntityTable table(GeneratedProvider<?, ?> provider) {
        throw new UnsupportedOperationException();
    }

    private static IllegalUseException refusal(String entity, String message) {
        return new IllegalUseException(ErrorCode.SNAPSHOT, entity, message);
    }
}
