package io.fluxa.internal.context;

import io.fluxa.runtime.GeneratedEntity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one context by table and id: one row is one object. Most are held as long as the context; those that came in a stream
 * or chunk only as long as somebody else holds them, or until they are asked for by id. Not safe for use by several threads.
 */
final class Identities {

    private final @Nullable LongMap<GeneratedEntity<?, ?>>[] byTable;
    private final @Nullable WeakIdentities[] weakByTable;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Identities(int tables) {
        byTable = new LongMap[tables];
        weakByTable = new WeakIdentities[tables];
    }

    /** The entity with an id, which is held from now on; null when none is known. */
    @Nullable
    GeneratedEntity<?, ?> get(int table, long id) {
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        GeneratedEntity<?, ?> held = map == null ? null : map.get(id);
        return held == null && weakByTable[table] != null ? hold(table, id) : held;
    }

    /** The entity with an id, held as before; null when none is known. */
    @Nullable
    GeneratedEntity<?, ?> peek(int table, long id) {
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        GeneratedEntity<?, ?> held = map == null ? null : map.get(id);
        WeakIdentities weak = weakByTable[table];
        return held == null && weak != null ? weak.get(id) : held;
    }

    /** Holds an entity. */
    void put(int table, GeneratedEntity<?, ?> entity) {
        mapOf(table).put(entity.id(), entity);
        WeakIdentities weak = weakByTable[table];
        if (weak != null) {
            weak.remove(entity.id());
        }
    }

    /** Makes room for so many more entities of one table. */
    void expect(int table, int more) {
        mapOf(table).reserve(more);
    }

    /** Knows an entity for as long as somebody else holds it. */
    void putWeakly(int table, GeneratedEntity<?, ?> entity) {
        WeakIdentities weak = weakByTable[table];
        if (weak == null) {
            weak = new WeakIdentities();
            weakByTable[table] = weak;
        }
        weak.put(entity);
    }

    /** The entities of one table, in no particular order; a copy. */
    List<GeneratedEntity<?, ?>> all(int table) {
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        WeakIdentities weak = weakByTable[table];
        List<GeneratedEntity<?, ?>> held = map == null ? List.of() : map.values();
        if (weak == null) {
            return held;
        }
        List<GeneratedEntity<?, ?>> all = new ArrayList<>(held);
        all.addAll(weak.all());
        return all;
    }

    /** Forgets an entity, unless another one has taken its id meanwhile. */
    void remove(int table, GeneratedEntity<?, ?> entity) {
        long id = entity.id();
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        if (map != null && map.get(id) == entity) {
            map.remove(id);
        }
        WeakIdentities weak = weakByTable[table];
        if (weak != null && weak.get(id) == entity) {
            weak.remove(id);
        }
    }

    private LongMap<GeneratedEntity<?, ?>> mapOf(int table) {
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        if (map == null) {
            map = new LongMap<>();
            byTable[table] = map;
        }
        return map;
    }

    private @Nullable GeneratedEntity<?, ?> hold(int table, long id) {
        GeneratedEntity<?, ?> entity = peek(table, id);
        if (entity != null) {
            put(table, entity);
        }
        return entity;
    }
}
