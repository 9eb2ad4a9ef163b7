package io.fluxa.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.control.RequestContextController;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private final FakeEngine engine = new FakeEngine();

    private Application start() {
        return Deployment.with(Map.of()).start(engine);
    }

    private static void inRequest(Application container, Runnable work) {
        RequestContextController request =
                container.select(RequestContextController.class).get();
        request.activate();
        try {
            work.run();
        } finally {
            request.deactivate();
        }
    }

    @Test
    void opensOneContextPerRequestAndClosesIt() {
        try (Application container = start()) {
            FluxaContext context = container.select(FluxaContext.class).get();

            inRequest(container, () -> {
                context.dirty();
                context.flush();
            });
            inRequest(container, context::dirty);

            assertThat(engine.contexts).hasSize(2).allMatch(opened -> opened.closed);
        }
    }

    @Test
    void opensNoContextForARequestThatUsesNone() {
        try (Application container = start()) {
            inRequest(container, () -> {});

            assertThat(engine.contexts).isEmpty();
        }
    }

    @Test
    void refusesAContextOutsideARequest() {
        try (Application container = start()) {
            FluxaContext context = container.select(FluxaContext.class).get();

            assertThatThrownBy(context::dirty).isInstanceOf(ContextNotActiveException.class);
        }
    }

    @Test
    void reportsADirtyContextAsAnError() {
        try (Application container = start();
                RecordedLog log = RecordedLog.of("io.fluxa.cdi")) {
            inRequest(container, () -> {
                container.select(FluxaContext.class).get().dirty();
                engine.contexts.get(0).dirty = true;
            });

            assertThat(log.records()).singleElement().satisfies(line -> {
                assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
                assertThat(line.getMessage()).startsWith("FLX-3011: ");
            });
            assertThat(engine.contexts.get(0).closed).isTrue();
        }
    }

    @Test
    void reportsNothingOfACleanContext() {
        try (Application container = start();
                RecordedLog log = RecordedLog.of("io.fluxa.cdi")) {
            inRequest(
                    container, () -> container.select(FluxaContext.class).get().dirty());

            assertThat(log.records()).isEmpty();
        }
    }

    @Test
    void closesTheEngineAtShutdown() {
        Engine proxy;
        try (Application container = start()) {
            proxy = container.select(Engine.class).get();
            assertThat(proxy.providers()).hasSize(1);
            assertThat(engine.closings).isZero();
        }

        assertThat(engine.closings).isEqualTo(1);
    }

    @Test
    void startsAgainInTheSameProcess() {
        start().close();
        FakeEngine second = new FakeEngine();
        try (Application container = Deployment.with(Map.of()).start(second)) {
            inRequest(
                    container, () -> container.select(FluxaContext.class).get().dirty());
        }

        assertThat(engine.contexts).isEmpty();
        assertThat(second.contexts).hasSize(1);
    }
}
