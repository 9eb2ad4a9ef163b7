package io.fluxa.internal.context;

import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.ProviderBinding;
import io.fluxa.runtime.Session;
import org.jspecify.annotations.Nullable;

/**
 * The entities of the rows of one statement, some of which are read long after it was sent. They are known only for as long as somebody else
 * holds them. What the context has read or stored since the statement was sent, it does not forget for an older row. Not safe for use by
 * several threads.
 */
final class StreamedEntities<E extends GeneratedEntity<E, R>, R extends GeneratedRow> {

    private final GeneratedProvider<E, R> provider;
    private final boolean fakeDeletes;
    private final Session session;
    private final ContextConnections connections;
    private final Identities identities;
    private final Generations generations;
    private final int table;
    private final int generation;
    private final Overtaken overtaken;

    /** Of a statement that is about to be sent. */
    StreamedEntities(
            GeneratedProvider<E, R> provider,
            boolean fakeDeletes,
            Session session,
            ContextConnections connections,
            Identities identities,
            Generations generations) {
        this.provider = provider;
        this.fakeDeletes = fakeDeletes;
        this.session = session;
        this.connections = connections;
        this.identities = identities;
        this.generations = generations;
        this.table = ProviderBinding.position(provider, session.engine());
        this.generation = generations.sent();
        this.overtaken = new Overtaken(provider, generation);
    }

    /** What has to be told of the rows that are stored meanwhile. */
    Overtaken overtaken() {
        return overtaken;
    }

    /** The entity of a row, which is held as before if it is known; null when it is not to be seen. */
    @SuppressWarnings("unchecked") // the table's map holds entities of its provider
    @Nullable
    E entity(R row) {
        GeneratedEntity<?, ?> known = identities.peek(table, row.id());
        if (known == null) {
            return overtaken.hides(row.id(), fakeDeletes) ? null : shown(first(row));
        }
        if (!generations.isCurrent(known, table) && isNews(known)) {
            FlushAccess.refresh(known, row);
            generations.mark(known, generation);
        }
        return shown((E) known);
    }

    private E first(R row) {
        E entity = provider.newEntity(session, row, true);
        identities.putWeakly(table, entity);
        if (overtaken.contains(row.id())) {
            generations.doubt(entity, table);
        } else {
            generations.mark(entity, generation);
        }
        return entity;
    }

    /** Whether a row is not older than what is known of it. */
    private boolean isNews(GeneratedEntity<?, ?> known) {
        Unit unit = connections.unit();
        boolean locked = unit != null && unit.isLocked(known); // a lock has read what a snapshot may not show
        return !locked && FlushAccess.generation(known) - generation <= 0 && !overtaken.contains(known.id());
    }

    private @Nullable E shown(E entity) {
        return EntityReads.isShown(entity, fakeDeletes) ? entity : null;
    }
}
