package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;

/** The pause between two looks at something that has a deadline. */
public final class Pause {

    private Pause() {}

    /**
     * Waits.
     *
     * @param millis how long, in milliseconds
     * @throws DevServiceException if the thread is interrupted
     */
    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The waiting thread was interrupted.", e);
        }
    }
}
