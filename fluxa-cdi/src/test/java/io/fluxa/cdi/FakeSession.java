package io.fluxa.cdi;

import io.fluxa.FluxaContext;
import io.fluxa.json.JsonFormat;
import io.fluxa.runtime.BulkChanges;
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
import java.util.Arrays;
import java.util.List;

/** Finds whatever it is asked for, and nothing when it is not. */
final class FakeSession implements Session {

    private final FakeContext context;

    FakeSession(FakeContext context) {
        this.context = context;
    }

    @Override
    public FluxaContext context() {
        return context;
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(GeneratedProvider<E, R> provider) {
        return create(provider, 1);
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E create(
            GeneratedProvider<E, R> provider, long id) {
        context.dirty = true;
        return provider.newEntity(this, provider.newRow(id), false);
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> E find(GeneratedProvider<E, R> provider, long id) {
        return provider.newEntity(this, provider.newRow(id), true);
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> findAll(
            GeneratedProvider<E, R> provider, long[] ids) {
        return Arrays.stream(ids).mapToObj(id -> find(provider, id)).toList();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> List<E> lock(
            GeneratedProvider<E, R> provider, long[] ids, LockWait wait) {
        return List.of();
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Searches<E> searches(
            GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException("no store");
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> Scan<E> scan(GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException("no store");
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> BulkChanges<E> bulk(
            GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException("no store");
    }

    @Override
    public <E extends GeneratedEntity<E, R>, R extends GeneratedRow> RowCaches caches(
            GeneratedProvider<E, R> provider) {
        throw new UnsupportedOperationException("no store");
    }

    @Override
    public JsonFormat json() {
        throw new UnsupportedOperationException("no documents");
    }

    @Override
    public EntityTable table(GeneratedProvider<?, ?> provider) {
        throw new UnsupportedOperationException("no store");
    }

    @Override
    public List<Alter> mysqlAlters() {
        return List.of();
    }

    @Override
    public void changed(GeneratedEntity<?, ?> entity) {
        context.dirty = true;
    }
}
