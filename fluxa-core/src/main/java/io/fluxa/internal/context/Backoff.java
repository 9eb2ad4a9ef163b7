package io.fluxa.internal.context;

import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.deadline.WaitingThread;
import java.util.function.DoubleSupplier;

/** The pause before a transaction is tried again: longer each time, and different for each thread, so that rivals do not meet again. */
final class Backoff {

    private static final long FIRST_MILLIS = 10;
    private static final long LONGEST_MILLIS = 1_000;
    private static final int DOUBLINGS = 7;

    private final DoubleSupplier random;

    /** Pauses that vary by numbers from 0 to 1. */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /** How long the pause after a failed attempt is; attempts count from 1. */
    long millis(int attempt) {
        long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(DOUBLINGS, attempt - 1));
        return most / 2 + (long) (most / 2.0 * random.getAsDouble());
    }

    /** Pauses after a failed attempt; false when the thread was interrupted or the work was ended, and another attempt makes no sense. */
    boolean pause(int attempt, Cancellation work) {
        if (!work.begin(new WaitingThread(Thread.currentThread()))) {
            return false;
        }
        boolean interrupted = false;
        try {
            Thread.sleep(millis(attempt));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        boolean ended = work.end();
        if (ended) {
            Thread.interrupted(); // it was ours, perhaps after the pause
        } else if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !interrupted && !ended;
    }
}
