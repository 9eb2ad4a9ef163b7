package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import org.jspecify.annotations.Nullable;

/** The engine of one deployment, between its start and its end. Safe for use by several threads. */
final class RunningEngine {

    private @Nullable Engine engine;
    private @Nullable ConfigurationException failure;

    synchronized void start(Engine started) {
        engine = started;
    }

    /** Every use says from now on what the start failed with, where the container does not end an application for that. */
    synchronized void failed(ConfigurationException problems) {
        failure = problems;
    }

    synchronized Engine get() {
        if (failure != null) {
            throw failure;
        }
        if (engine == null) {
            throw new IllegalUseException(
                    ErrorCode.ENGINE_CLOSED,
                    "",
                    "the engine of this application is not running: it starts when the deployment has been validated, or"
                            + " with a data source of the container when the application is initialized, and ends with"
                            + " the application; use it from beans that are called after that");
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
