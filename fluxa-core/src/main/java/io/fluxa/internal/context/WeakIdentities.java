package io.fluxa.internal.context;

import io.fluxa.runtime.GeneratedEntity;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one table that are known only for as long as somebody else holds them: the application, or a change that is not stored
 * for good yet. Not safe for use by several threads.
 */
final class WeakIdentities {

    private final LongMap<Entry> entries = new LongMap<>();
    private final ReferenceQueue<GeneratedEntity<?, ?>> collected = new ReferenceQueue<>();

    @Nullable
    GeneratedEntity<?, ?> get(long id) {
        Entry entry = entries.get(id);
        return entry == null ? null : entry.get();
    }

    void put(GeneratedEntity<?, ?> entity) {
        purge();
        entries.put(entity.id(), new Entry(entity, collected));
    }

    void remove(long id) {
        entries.remove(id);
    }

    /** Those that are still there, in no particular order; a copy. */
    List<GeneratedEntity<?, ?>> all() {
        List<GeneratedEntity<?, ?>> all = new ArrayList<>();
        for (Entry entry : entries.values()) {
            GeneratedEntity<?, ?> entity = entry.get();
            if (entity != null) {
                all.add(entity);
            }
        }
        return all;
    }

    /** How many there are, without those that are known to be collected. */
    int size() {
        purge();
        return entries.size();
    }

    /** Another entity may have taken the id of one that was collected. */
    private void purge() {
        for (Reference<?> gone = collected.poll(); gone != null; gone = collected.poll()) {
            Entry entry = (Entry) gone;
            if (entries.get(entry.id) == entry) {
                entries.remove(entry.id);
            }
        }
    }

    private static final class Entry extends WeakReference<GeneratedEntity<?, ?>> {

        private final long id;

        Entry(GeneratedEntity<?, ?> entity, ReferenceQueue<GeneratedEntity<?, ?>> queue) {
            super(entity, queue);
            this.id = entity.id();
        }
    }
}
