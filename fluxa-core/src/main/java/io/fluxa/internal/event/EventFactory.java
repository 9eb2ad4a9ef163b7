package io.fluxa.internal.event;

import io.fluxa.Engine;
import io.fluxa.event.EntityDeleted;
import io.fluxa.event.EntityEvent;
import io.fluxa.event.EntityEvent.Kind;
import io.fluxa.event.EntityInserted;
import io.fluxa.event.EntityUpdated;
import io.fluxa.internal.flush.StoredChange;
import io.fluxa.json.JsonFormat;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.util.ArrayList;
import java.util.List;

/** Makes events of what was stored. Safe for use by several threads. */
public final class EventFactory {

    private final Engine engine;
    private final SnapshotSession snapshots;

    /** Makes the events of one engine. */
    public EventFactory(Engine engine, JsonFormat json) {
        this.engine = engine;
        this.snapshots = new SnapshotSession(engine, json);
    }

    /** What a change means: a soft deletion is one, to take it back is an update. */
    static Kind kindOf(StoredChange change) {
        return switch (change.kind()) {
            case INSERT -> Kind.INSERTED;
            case UPDATE -> marks(change) ? Kind.DELETED : Kind.UPDATED;
            case DELETE -> Kind.DELETED;
        };
    }

    /** The event of a change. */
    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> EntityEvent<E> of(
            GeneratedProvider<E, R> provider, StoredChange change) {
        return switch (kindOf(change)) {
            case INSERTED -> inserted(provider, change.after());
            case UPDATED -> updated(provider, change.before(), change.after());
            case DELETED ->
                change.kind() == StoredChange.Kind.UPDATE
                        ? deleted(provider, change.after(), true)
                        : deleted(provider, change.before(), false);
        };
    }

    private static boolean marks(StoredChange change) {
        return change.before().deletion() == 0 && change.after().deletion() != 0;
    }

    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> EntityInserted<E> inserted(
            GeneratedProvider<E, R> provider, GeneratedRow row) {
        return new EntityInserted<>(snapshots.snapshot(provider, row), provider, engine);
    }

    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> EntityUpdated<E> updated(
            GeneratedProvider<E, R> provider, GeneratedRow before, GeneratedRow after) {
        return new EntityUpdated<>(
                snapshots.snapshot(provider, after),
                snapshots.snapshot(provider, before),
                changes(provider.schema(), before, after),
                provider,
                engine);
    }

    <E extends GeneratedEntity<E, R>, R extends GeneratedRow> EntityDeleted<E> deleted(
            GeneratedProvider<E, R> provider, GeneratedRow row, boolean soft) {
        return new EntityDeleted<>(snapshots.snapshot(provider, row), soft, provider, engine);
    }

    private static List<String> changes(EntitySchema schema, GeneratedRow before, GeneratedRow after) {
        List<Integer> kept = List.of(
                schema.creationColumn(), schema.lastUpdateColumn(), schema.deletionColumn(), schema.versionColumn());
        List<Column> columns = schema.columns();
        List<String> changed = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            if (!kept.contains(i) && !after.sameValue(i, before)) {
                changed.add(columns.get(i).field());
            }
        }
        return changed;
    }
}
