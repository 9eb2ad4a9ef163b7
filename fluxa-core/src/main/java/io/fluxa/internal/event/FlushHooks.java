package io.fluxa.internal.event;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.runtime.Callbacks;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Shows entities to the handlers that run before a flush. */
final class FlushHooks {

    private static final int MOST_ROUNDS = 100;

    private FlushHooks() {}

    /**
     * Shows each entity that has something to flush once, also those that handlers change or create meanwhile.
     *
     * @param pending grows while handlers work
     * @throws IllegalUseException when handlers go on changing others without end
     */
    static void run(List<GeneratedEntity<?, ?>> pending) {
        if (pending.stream().noneMatch(FlushHooks::isHooked)) {
            return;
        }
        Set<GeneratedEntity<?, ?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<GeneratedEntity<?, ?>> due = pending.stream()
                    .filter(entity -> !FlushAccess.isGone(entity) && entity.dirty() && !seen.contains(entity))
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            for (GeneratedEntity<?, ?> entity : due) {
                if (!FlushAccess.isGone(entity)) { // another handler may have taken it back
                    seen.add(entity);
                    show(entity);
                }
            }
        }
        throw new IllegalUseException(
                ErrorCode.ENDLESS_FLUSH,
                "",
                "handlers of onBeforeFlush changed or created entities in " + MOST_ROUNDS
                        + " rounds and would go on; let them stop when nothing is left to do. Nothing was sent");
    }

    private static boolean isHooked(GeneratedEntity<?, ?> entity) {
        return Callbacks.of(FlushAccess.provider(entity)).handleFlush();
    }

    private static <E extends GeneratedEntity<E, R>, R extends GeneratedRow> void show(GeneratedEntity<E, R> entity) {
        GeneratedProvider<E, R> provider = FlushAccess.provider(entity);
        Callbacks.of(provider).beforeFlush(provider.entityType().cast(entity));
    }
}
