package io.fluxa.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fluxa.cdi.fixture.Orphan;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisPool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeploymentFailureTest {

    @ApplicationScoped
    static class Archive {
        @Inject
        @Pool("archive")
        MysqlPool archive;
    }

    @ApplicationScoped
    static class Sessions {
        @Inject
        @Pool("sessions")
        RedisPool sessions;
    }

    static class Customizer implements Extension {
        final List<RegistryCustomization> events = new ArrayList<>();

        void customize(@Observes RegistryCustomization event) {
            events.add(event);
        }
    }

    static class BrokenCustomizer implements Extension {
        void customize(@Observes RegistryCustomization event) {
            throw new IllegalArgumentException("no such clock");
        }
    }

    private final FakeEngine engine = new FakeEngine();

    @Test
    void listsTheProblemsOfIndexConfigurationAndRegistryTogether() {
        Throwable failure = catchThrowable(() -> Deployment.with(
                        Map.of("fluxa.schema.on-start", "perhaps", "fluxa.strict", "true", "fluxa.colour", "red"))
                .beans(Orphan.class)
                .start(registry -> {
                    throw new ConfigurationException(
                            List.of(new Problem(ErrorCode.UNKNOWN_POOL, "Note", "needs MySQL pool 'default'")));
                }));

        assertThat(failure)
                .hasStackTraceContaining("4 problems")
                .hasStackTraceContaining("FLX-1007 " + Orphan.class.getName())
                .hasStackTraceContaining("FLX-1013 fluxa.schema.on-start")
                .hasStackTraceContaining("FLX-1012 fluxa.colour")
                .hasStackTraceContaining("FLX-1002 Note");
    }

    @Test
    void namesTheAnnotationProcessorWhenItDidNotRun() {
        assertThatThrownBy(() -> Deployment.with(Map.of()).beans(Orphan.class).start(engine))
                .hasStackTraceContaining("FLX-1007")
                .hasStackTraceContaining("io.fluxa:fluxa-generator");
    }

    @Test
    void closesAnEngineThatStartedBesideOtherProblems() {
        assertThatThrownBy(
                        () -> Deployment.with(Map.of("fluxa.strict", "perhaps")).start(engine))
                .hasStackTraceContaining("FLX-1013 fluxa.strict");

        assertThat(engine.closings).isEqualTo(1);
    }

    @Test
    void namesAPoolThatIsInjectedButNotConfigured() {
        assertThatThrownBy(() -> Deployment.with(Map.of()).beans(Archive.class).start(engine))
                .hasStackTraceContaining("FLX-1002 @Pool(\"archive\")")
                .hasStackTraceContaining("fluxa.pools.archive.mysql.uri");
    }

    @Test
    void namesARedisPoolThatIsInjectedButNotConfigured() {
        assertThatThrownBy(() -> Deployment.with(Map.of()).beans(Sessions.class).start(engine))
                .hasStackTraceContaining("FLX-1002 @Pool(\"sessions\")")
                .hasStackTraceContaining("set fluxa.pools.sessions.redis or");
    }

    @Test
    void failsWithWhatACustomizerThrows() {
        assertThatThrownBy(() -> Deployment.with(Map.of())
                        .extension(new BrokenCustomizer())
                        .start(engine))
                .hasStackTraceContaining("no such clock");
    }

    @Test
    void letsExtensionsCustomizeTheRegistryOnce() {
        Customizer customizer = new Customizer();
        try (Application container =
                Deployment.with(Map.of()).extension(customizer).start(engine)) {
            assertThat(container.select(FluxaExtension.class).isResolvable()).isTrue();
        }

        assertThat(customizer.events)
                .singleElement()
                .satisfies(event -> assertThat(event.registry()).isNotNull());
    }
}
