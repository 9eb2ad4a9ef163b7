package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.devservices.process.Pause;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for servers that talk among themselves until they are of one mind. */
final class Agreement {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 20;

    private Agreement() {}

    /** Waits until something is so. A server that does not answer meanwhile has simply not agreed yet. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() - end < 0) {
            try {
                if (condition.getAsBoolean()) {
                    return;
                }
            } catch (DevServiceException notYet) {
                last = " (" + notYet.getMessage() + ")";
            }
            Pause.millis(POLL_MILLIS);
        }
        throw new DevServiceException(
                DevServiceError.NOT_READY,
                "The Redis servers did not agree within " + PATIENCE.toSeconds() + " s that " + what + last + ".");
    }
}
