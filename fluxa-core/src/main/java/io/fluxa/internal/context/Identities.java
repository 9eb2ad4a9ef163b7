package io.fluxa.internal.context;

import io.fluxa.runtime.GeneratedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of one context by table and id: one row is one object. Not safe for use by several threads. */
final class Identities {

    private final @Nullable LongMap<GeneratedEntity<?, ?>>[] byTable;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Identities(int tables) {
        byTable = new LongMap[tables];
    }

    @Nullable
    GeneratedEntity<?, ?> get(int table, long id) {
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        return map == null ? null : map.get(id);
    }

    void put(int table, GeneratedEntity<?, ?> entity) {
        mapOf(table).put(entity.id(), entity);
    }

    /** Makes room for so many more entities of one table. */
    void expect(int table, int more) {
        mapOf(table).reserve(more);
    }

    /** The entities of one table, in no particular order; a copy. */
    List<GeneratedEntity<?, ?>> all(int table) {
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        return map == null ? List.of() : map.values();
    }

    /** Forgets an entity, unless another one has taken its id meanwhile. */
    void remove(int table, GeneratedEntity<?, ?> entity) {
        LongMap<GeneratedEntity<?, ?>> map = byTable[table];
        if (map != null && map.get(entity.id()) == entity) {
            map.remove(entity.id());
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
}
