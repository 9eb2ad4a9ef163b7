package io.fluxa.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An engine with a DataSource of the container starts with the application, because names are not found before. */
class LateStartTest {

    private static final Map<String, String> CONTAINER =
            Map.of("fluxa.pools.default.mysql.data-source", "java:app/jdbc/Shop");

    private final FakeEngine engine = new FakeEngine("default");
    private final List<String> order = new ArrayList<>();

    /** Watches the end of the deployment, after every observer of ours. */
    static class Watch implements Extension {
        private final List<String> order;

        Watch(List<String> order) {
            this.order = order;
        }

        void validated(@Observes @Priority(Integer.MAX_VALUE) AfterDeploymentValidation end, BeanManager manager) {
            order.add("validated");
        }
    }

    @ApplicationScoped
    static class Worker {
        @Inject
        Engine engine;

        private int providers;

        int providers() {
            return providers;
        }

        void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
            providers = engine.providers().size();
        }
    }

    @Test
    void startsWhenTheApplicationIsInitializedAndBeforeItsBeans() {
        try (Application application = Deployment.with(CONTAINER)
                .beans(Worker.class)
                .extension(new Watch(order))
                .start(registry -> {
                    order.add("started");
                    return engine;
                })) {
            assertThat(order).containsExactly("validated", "started");
            assertThat(application.select(Worker.class).get().providers()).isEqualTo(1);
        }
        assertThat(engine.closings).isEqualTo(1);
    }

    @Test
    void startsBeforeThatWithPoolsOfItsOwn() {
        try (Application application = Deployment.with(Map.of())
                .extension(new Watch(order))
                .start(registry -> {
                    order.add("started");
                    return engine;
                })) {
            assertThat(application.select(Engine.class).isResolvable()).isTrue();
            assertThat(order).containsExactly("started", "validated");
        }
    }

    @Test
    void doesNotWaitWithProblemsThatAreKnownBefore() {
        assertThatThrownBy(() -> Deployment.with(Map.of(
                                "fluxa.pools.default.mysql.data-source",
                                "java:app/jdbc/Shop",
                                "fluxa.schema.on-start",
                                "perhaps"))
                        .start(registry -> {
                            order.add("started");
                            return engine;
                        }))
                .hasStackTraceContaining("FLX-1013 fluxa.schema.on-start");
        assertThat(order).isEmpty();
    }

    @Test
    void failsWithEveryProblemOfTheLateStart() {
        assertThatThrownBy(() -> Deployment.with(CONTAINER).start(registry -> {
                    throw missing();
                }))
                .hasStackTraceContaining("FLX-1040 fluxa.pools.default.mysql.data-source");
    }

    /** Some servers only log what an observer throws and go on. */
    @Test
    void repeatsTheFailureAtEveryUse() {
        RunningEngine running = new RunningEngine();
        ConfigurationException failure = missing();
        running.failed(failure);

        assertThat(catchThrowableOfType(ConfigurationException.class, running::get))
                .isSameAs(failure);
    }

    @Test
    void saysWhenItStartsToWhoComesTooEarly() {
        assertThatThrownBy(() -> new RunningEngine().get())
                .isInstanceOf(IllegalUseException.class)
                .hasMessageContaining("data source of the container");
    }

    private static ConfigurationException missing() {
        return new ConfigurationException(List.of(new Problem(
                ErrorCode.DATA_SOURCE_MISSING, "fluxa.pools.default.mysql.data-source", "no DataSource is found")));
    }
}
