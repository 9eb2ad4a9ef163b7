package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import org.jspecify.annotations.Nullable;

/** The engine of one deployment, between its start and its end. Safe for use by several threads. */
final class RunningEngine {

    private @Nullable Engine engine;

    synchronized void start(Engine started) {
        engine = started;
    }

    synchronized Engine get() {
        if (engine == null) {
            throw new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED,
                    "",
                    "the engine of this application is not running: it starts when the deployment has been validated and"
                            + " ends with the application; use it from beans, not from portable extensions");
        }
        return engine;
    }

    synchronized void stop() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
