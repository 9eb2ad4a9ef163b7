package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.error.LockConflictException;
import java.time.Duration;

/**
 * Flushes, and once more when another transaction was in the way: a refused flush was rolled back and changed nothing in
 * memory, so that the same flush may be tried again.
 */
final class PatientFlush {

    private static final int ATTEMPTS = 4;

    /** Who has waited for a lock as long as this has waited long enough. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private PatientFlush() {}

    /**
     * Writes the changes of a context.
     *
     * @throws LockConflictException when others were in the way each time; a client may come again
     */
    static void of(FluxaContext fluxa) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; ; attempt++) {
            try {
                fluxa.flush();
                return;
            } catch (LockConflictException e) {
                if (attempt == ATTEMPTS || System.nanoTime() > deadline) {
                    throw e;
                }
            }
        }
    }
}
