package io.fluxa.devservices.process;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;

/** The pause between two looks at something that has a deadline. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DevServiceException(DevServiceError.WAIT_ENDED, "The waiting thread was interrupted.", e);
        }
    }
}
