package io.fluxa.runtime;

import io.fluxa.CursorPage;
import io.fluxa.Engine;
import io.fluxa.EntityProvider;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.cache.CacheExplain;
import io.fluxa.error.EntityNotFoundException;
import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.event.Registration;
import io.fluxa.query.Aggregate;
import io.fluxa.query.IdField;
import io.fluxa.query.Projection;
import io.fluxa.query.Query;
import io.fluxa.query.QueryPlan;
import io.fluxa.query.Selectable;
import io.fluxa.query.Update;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.EntityTable;
import io.fluxa.transaction.LockWait;
import io.fluxa.transaction.TransactionOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every generated provider shares. Subclasses have a public constructor without arguments, are listed in
 * {@code META-INF/services/io.fluxa.runtime.GeneratedProvider}, and neither they nor their methods are final, so that CDI can proxy them.
 *
 * @param <E> the generated entity
 * @param <R> its row
 */
public abstract class GeneratedProvider<E extends GeneratedEntity<E, R>, R extends GeneratedRow>
        implements EntityProvider<E> {

    /** The version of this contract; generated code carries the one it was written for. */
    public static final int CONTRACT = 5;

    private final int contract;
    private final EntitySchema schema;
    private final IdField<E> id;
    final Callbacks<E> callbacks = new Callbacks<>();

    @Nullable
    Engine engine;

    int position = -1;

    /** Creates a provider from the contract version its code was generated for and its schema. */
    protected GeneratedProvider(int contract, EntitySchema schema) {
        this.contract = contract;
        this.schema = schema;
        this.id = new IdField<>(schema.entity(), schema.columns().get(0).field());
    }

    /** The contract version that the generated code was written for. */
    public int contract() {
        return contract;
    }

    @Override
    public EntitySchema schema() {
        return schema;
    }

    @Override
    public EntityTable table(FluxaContext context) {
        return context.session().table(this);
    }

    /** The definition class. */
    public abstract Class<?> definition();

    /** The generated entity class. */
    public abstract Class<E> entityType();

    /** A row for a new entity: numbers 0, required enums their first constant, everything else null. */
    public abstract R newRow(long id);

    /** Reads all columns, in schema order, from the current result row. */
    public abstract R readRow(ResultSet results) throws SQLException;

    /** How many bits the encoded form of a row begins with: see {@link RowDecoder#open}. */
    public abstract int flags();

    /** Reads a row from its encoded form, which the decoder is opened for. */
    public abstract R decodeRow(RowDecoder in);

    /** Wraps a row that was read ({@code stored}) or has just been created. */
    public abstract E newEntity(Session session, R row, boolean stored);

    @Override
    public E create(FluxaContext context) {
        return context.session().create(this);
    }

    @Override
    public E create(FluxaContext context, long id) {
        return context.session().create(this, id);
    }

    @Override
    public Optional<E> getById(FluxaContext context, long id) {
        E entity = context.session().find(this, id);
        return entity == null ? Optional.empty() : entity.present();
    }

    @Override
    public E mustGetById(FluxaContext context, long id) {
        E entity = context.session().find(this, id);
        if (entity == null) {
            throw new EntityNotFoundException(schema.entity(), id);
        }
        return entity;
    }

    @Override
    public List<E> getByIds(FluxaContext context, long... ids) {
        return context.session().findAll(this, ids);
    }

    @Override
    public List<E> getByIds(FluxaContext context, Collection<? extends Number> ids) {
        return context.session().findAll(this, id.exact(ids));
    }

    @Override
    public E lockById(FluxaContext context, long id) {
        return lockById(context, id, LockWait.WAIT).orElseThrow(() -> new EntityNotFoundException(schema.entity(), id));
    }

    @Override
    public Optional<E> lockById(FluxaContext context, long id, LockWait wait) {
        List<E> locked = context.session().lock(this, new long[] {id}, wait);
        return locked.isEmpty() ? Optional.empty() : locked.get(0).present();
    }

    @Override
    public List<E> lockByIds(FluxaContext context, long... ids) {
        return context.session().lock(this, ids, LockWait.WAIT);
    }

    @Override
    public List<E> lockByIds(FluxaContext context, Collection<? extends Number> ids) {
        return lockByIds(context, ids, LockWait.WAIT);
    }

    @Override
    public List<E> lockByIds(FluxaContext context, Collection<? extends Number> ids, LockWait wait) {
        return context.session().lock(this, id.exact(ids), wait);
    }

    @Override
    public List<E> lockMany(FluxaContext context, Query<E> query, LockWait wait) {
        return context.session().searches(this).lock(query, wait);
    }

    @Override
    public List<E> searchMany(FluxaContext context, Query<E> query) {
        return context.session().searches(this).many(query);
    }

    @Override
    public Optional<E> searchOne(FluxaContext context, Query<E> query) {
        E entity = context.session().searches(this).one(query);
        return entity == null ? Optional.empty() : entity.present();
    }

    @Override
    public Page<E> searchManyWithTotal(FluxaContext context, Query<E> query) {
        return context.session().searches(this).page(query);
    }

    @Override
    public CursorPage<E> searchAfter(FluxaContext context, Query<E> query, @Nullable String cursor) {
        return context.session().searches(this).after(query, cursor);
    }

    @Override
    public long[] searchIds(FluxaContext context, Query<E> query) {
        return context.session().searches(this).ids(query);
    }

    @Override
    public long count(FluxaContext context, Query<E> query) {
        return context.session().searches(this).count(query);
    }

    @Override
    public boolean exists(FluxaContext context, Query<E> query) {
        return context.session().searches(this).exists(query);
    }

    @Override
    public <T extends @Nullable Object> List<T> select(
            FluxaContext context, Query<E> query, Projection<E, T> projection) {
        return context.session().searches(this).select(query, projection);
    }

    @Override
    public <T extends @Nullable Object> List<T> distinct(FluxaContext context, Query<E> query, Selectable<E, T> field) {
        return context.session()
                .searches(this)
                .select(query, Projection.of(field, value -> value).distinct());
    }

    @Override
    public <T extends @Nullable Object> T aggregate(FluxaContext context, Query<E> query, Aggregate<E, T> aggregate) {
        return context.session().searches(this).aggregate(query, aggregate);
    }

    @Override
    public Stream<E> stream(FluxaContext context, Query<E> query) {
        return context.session().scan(this).stream(query);
    }

    @Override
    public long forEachChunk(
            FluxaContext context,
            Query<E> query,
            int size,
            TransactionOptions options,
            Consumer<? super List<E>> work) {
        return context.session().scan(this).forEachChunk(query, size, options, work);
    }

    @Override
    public long updateMany(FluxaContext context, Query<E> query, Update<E> update) {
        return context.session().bulk(this).update(query, update);
    }

    @Override
    public long deleteMany(FluxaContext context, Query<E> query) {
        return context.session().bulk(this).delete(query);
    }

    @Override
    public long forceDeleteMany(FluxaContext context, Query<E> query) {
        return context.session().bulk(this).forceDelete(query);
    }

    @Override
    public void invalidate(FluxaContext context, long... ids) {
        context.session().caches(this).invalidate(ids);
    }

    @Override
    public long clearRedisCache(FluxaContext context) {
        return context.session().caches(this).clear();
    }

    @Override
    public QueryPlan explain(FluxaContext context, Query<E> query) {
        return context.session().searches(this).explain(query);
    }

    @Override
    public QueryPlan explain(FluxaContext context, Query<E> query, Projection<E, ?> projection) {
        return context.session().searches(this).explain(query, projection);
    }

    @Override
    public CacheExplain explainCache(FluxaContext context, long id) {
        return context.session().caches(this).explain(id);
    }

    @Override
    public Registration onAfterInsert(Consumer<? super EntityInserted<E>> handler) {
        return callbacks.inserted(handler);
    }

    @Override
    public Registration onAfterUpdate(Consumer<? super EntityUpdated<E>> handler) {
        return callbacks.updated(handler);
    }

    @Override
    public Registration onAfterDelete(Consumer<? super EntityDeleted<E>> handler) {
        return callbacks.deleted(handler);
    }

    @Override
    public Registration onBeforeFlush(Consumer<? super E> handler) {
        return callbacks.beforeFlush(handler);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " of " + schema;
    }
}
