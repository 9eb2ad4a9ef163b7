package io.fluxa.test;

import io.fluxa.test.FaultProxy.Direction;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a proxy does to the connections at the moment. Safe for use by several threads. */
final class Faults {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Direction, Treatment> treatments = new EnumMap<>(Direction.class);
    private final Map<Direction, Long> delays = new EnumMap<>(Direction.class);
    private final List<Armed> armed = new CopyOnWriteArrayList<>();

    /** What happens to pieces in one direction. */
    enum Treatment {
        PASS,
        HOLD,
        DROP
    }

    private static final class Armed implements Fault {
        private final Moment moment;
        private final Predicate<String> request;
        private final Consumer<ProxiedConnection> action;
        private volatile boolean happened;
        private volatile @Nullable Throwable failure;

        Armed(Moment moment, Predicate<String> request, Consumer<ProxiedConnection> action) {
            this.moment = moment;
            this.request = request;
            this.action = action;
        }

        boolean fits(Moment now, String text) {
            return moment == now && request.test(text);
        }

        /** A failure of a test's own code must not vanish in a thread of the proxy. */
        void happen(ProxiedConnection connection) {
            happened = true;
            try {
                action.accept(connection);
            } catch (RuntimeException | Error e) {
                failure = e;
                connection.reset();
            }
        }

        @Override
        public boolean happened() {
            if (failure != null) {
                throw new IllegalStateException("what was to run at a request failed", failure);
            }
            return happened;
        }
    }

    void delay(Direction direction, Duration each) {
        change(() -> delays.put(direction, each.toNanos()));
    }

    void treat(Direction direction, Treatment treatment) {
        change(() -> treatments.put(direction, treatment));
    }

    Fault arm(Moment moment, Predicate<String> request, Consumer<ProxiedConnection> action) {
        Armed fault = new Armed(moment, request, action);
        armed.add(fault);
        return fault;
    }

    void clear() {
        armed.clear();
        change(() -> {
            treatments.clear();
            delays.clear();
        });
    }

    /** Wakes those who wait, because a connection ended. */
    void wake() {
        change(() -> {});
    }

    /** Whether a fault waits for this request at this moment. */
    boolean awaits(Moment moment, String request) {
        return armed.stream().anyMatch(fault -> fault.fits(moment, request));
    }

    /** Lets the faults happen that wait for this request at this moment. */
    void meet(Moment moment, String request, ProxiedConnection connection) {
        List<Armed> due =
                armed.stream().filter(fault -> fault.fits(moment, request)).toList();
        for (Armed fault : due) {
            if (armed.remove(fault)) { // once, also when two connections come at the same time
                fault.happen(connection);
            }
        }
    }

    /**
     * Waits until a piece may go on.
     *
     * @param arrived when it came, by {@link System#nanoTime()}
     * @return whether it goes on; otherwise it is lost, or its connection has ended
     */
    boolean pass(Direction direction, long arrived, ProxiedConnection connection) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!connection.ended()) {
                Treatment treatment = treatments.getOrDefault(direction, Treatment.PASS);
                long wait = delays.getOrDefault(direction, 0L) - (System.nanoTime() - arrived);
                if (treatment == Treatment.DROP) {
                    return false;
                } else if (treatment == Treatment.HOLD) {
                    changed.await();
                } else if (wait > 0) {
                    changed.await(wait, TimeUnit.NANOSECONDS);
                } else {
                    return true;
                }
            }
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
