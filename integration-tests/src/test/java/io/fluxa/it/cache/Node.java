package io.fluxa.it.cache;

import io.fluxa.Engine;
import io.fluxa.FluxaConfig;
import io.fluxa.FluxaContext;
import io.fluxa.internal.cache.StepHook;
import io.fluxa.internal.engine.EngineBuilder;
import io.fluxa.it.TestMysql;
import io.fluxa.mysql.MysqlConfig;
import io.fluxa.mysql.MysqlOptions;
import io.fluxa.redis.RedisServerConfig;
import io.fluxa.schema.SchemaPolicy;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One node of an application: an engine that tells a hook of its steps.
 *
 * @param engine the engine
 */
record Node(Engine engine) implements AutoCloseable {

    /** A node at some addresses, on tables that it creates where they are missing. */
    static Node at(Place place, StepHook hook) {
        EngineBuilder builder = new EngineBuilder();
        builder.definition(Price.class);
        builder.definition(Rate.class);
        builder.hook(hook);
        FluxaConfig config = FluxaConfig.builder()
                .mysql(new MysqlConfig("default", place.mysql(), place.user(), place.password(), MysqlOptions.DEFAULTS))
                .redis(new RedisServerConfig("default", place.redis()))
                .onStart(SchemaPolicy.SAFE)
                .build();
        return new Node(builder.build(List.of(config)));
    }

    /** Does something in a new context. */
    <T> T in(Function<FluxaContext, T> work) {
        try (FluxaContext context = engine.newContext()) {
            return work.apply(context);
        }
    }

    /** Changes something in a new context and flushes. */
    boolean flush(Consumer<FluxaContext> changes) {
        try (FluxaContext context = engine.newContext()) {
            changes.accept(context);
            try {
                context.flush();
            } finally {
                context.clearFlush();
            }
        }
        return true;
    }

    /** Waits until something is so. */
    static void await(BooleanSupplier condition) {
        try {
            TestMysql.await(condition::getAsBoolean);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
