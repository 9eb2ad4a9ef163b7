package io.fluxa.internal.context;

import io.fluxa.internal.transaction.OpenTransaction;
import io.fluxa.transaction.TransactionCoordinator;
import io.fluxa.transaction.TransactionCoordinator.Completion;
import io.fluxa.transaction.TransactionCoordinator.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of a container that a context takes part in: usually one, and another one while the first is suspended. The thread of the
 * context uses it; only the end of a transaction may come from another thread, and waits here while the context is in use.
 */
final class JoinedTransactions {

    private final TransactionCoordinator coordinator;
    private final JoinedContexts contexts;
    private final Exclusive exclusive;
    private final Supplier<OpenTransaction> opening;
    private final Map<Object, Unit> units = new HashMap<>();
    private final Queue<Runnable> ends = new ConcurrentLinkedQueue<>();
    private final Consumer<Unit> beforeEnd;
    private final BiConsumer<Unit, Outcome> afterEnd;

    /**
     * Nothing is joined yet.
     *
     * @param contexts how many contexts take part in each
     * @param opening opens the connections' part of a transaction
     * @param beforeEnd what happens before a commit
     * @param afterEnd what happens when a transaction has ended, perhaps when the context is closed already
     */
    JoinedTransactions(
            TransactionCoordinator coordinator,
            JoinedContexts contexts,
            Exclusive exclusive,
            Supplier<OpenTransaction> opening,
            Consumer<Unit> beforeEnd,
            BiConsumer<Unit, Outcome> afterEnd) {
        this.coordinator = coordinator;
        this.contexts = contexts;
        this.exclusive = exclusive;
        this.opening = opening;
        this.beforeEnd = beforeEnd;
        this.afterEnd = afterEnd;
    }

    /** The part that this context takes in the transaction of the calling thread, from the first call on; null when there is none. */
    @Nullable
    Unit current() {
        Object key = coordinator.current();
        if (key == null) {
            return null;
        }
        Unit known = units.get(key);
        return known == null ? join(key) : known;
    }

    /** Carries out what ended while the context was in use. Called when nobody uses it. */
    void settle() {
        while (!ends.isEmpty()) {
            Boolean entered = exclusive.tryEnter();
            if (entered == null) {
                return; // whoever is inside settles when it leaves
            }
            try {
                for (Runnable end = ends.poll(); end != null; end = ends.poll()) {
                    end.run();
                }
            } finally {
                exclusive.leave(entered);
            }
        }
    }

    /** A transaction that can only be rolled back takes no more participants, and nothing may be stored in it. */
    private Unit join(Object key) {
        Unit unit = new Unit(opening.get(), () -> contexts.isShared(key));
        if (coordinator.rollbackOnly()) {
            unit.doom();
            return unit;
        }
        coordinator.register(new Part(key, unit));
        units.put(key, unit);
        contexts.joined(key);
        return unit;
    }

    private final class Part implements Completion {

        private final Object key;
        private final Unit unit;

        Part(Object key, Unit unit) {
            this.key = key;
            this.unit = unit;
        }

        @Override
        public void beforeCompletion() {
            boolean outermost = exclusive.enter();
            try {
                beforeEnd.accept(unit);
            } finally {
                exclusive.leave(outermost);
                if (outermost) {
                    settle();
                }
            }
        }

        @Override
        public void afterCompletion(Outcome outcome) {
            ends.add(() -> {
                units.remove(key, unit);
                contexts.left(key);
                afterEnd.accept(unit, outcome);
            });
            settle();
        }
    }
}
