package io.fluxa.benchmarks.ours;

import io.fluxa.Engine;
import io.fluxa.Registry;
import io.fluxa.benchmarks.floor.Target;
import io.fluxa.schema.SchemaPolicy;

/** The engine of our side. */
public final class FluxaEngine {

    private static final int CONNECTIONS = 4;

    private FluxaEngine() {}

    /** Connects; makes the tables that are missing. */
    public static Engine open(Target target) {
        return Registry.create()
                .mysql(
                        "default",
                        target.url(),
                        target.user(),
                        target.password(),
                        mysql -> mysql.maxOpenConnections(CONNECTIONS))
                .redis("default", target.redis())
                .discover()
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
    }
}
