package io.fluxa.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.EntityProvider;
import io.fluxa.FluxaContext;
import io.fluxa.cdi.fixture.NoteEntity;
import io.fluxa.cdi.fixture.NoteFixture;
import io.fluxa.cdi.fixture.NoteProvider;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisPool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InjectionTest {

    @ApplicationScoped
    static class Notebook {
        @Inject
        FluxaContext fluxa;

        @Inject
        NoteProvider notes;

        @Inject
        EntityProvider<NoteEntity> notesByEntity;

        @Inject
        Engine engine;

        @Inject
        @Pool
        MysqlPool main;

        @Inject
        @Pool("logs")
        MysqlPool logs;

        @Inject
        @Pool
        RedisPool redis;

        RedisPool redis() {
            return redis;
        }

        @ActivateRequestContext
        NoteEntity read(long id) {
            return notes.mustGetById(fluxa, id);
        }
    }

    private final FakeEngine engine = new FakeEngine("default", "logs");

    private Application start() {
        return Deployment.with(Map.of(
                        "fluxa.pools.default.mysql.uri", "jdbc:mysql://localhost/app",
                        "fluxa.pools.logs.mysql.uri", "jdbc:mysql://localhost/logs",
                        "fluxa.pools.default.redis", "localhost:6379:0",
                        "fluxa.pools.logs.redis", "localhost:6379:1"))
                .beans(Notebook.class)
                .beans(NoteFixture.CLASSES.toArray(Class<?>[]::new))
                .start(engine);
    }

    @Test
    void givesContextProviderEngineAndPools() {
        try (Application container = start()) {
            Notebook notebook = container.select(Notebook.class).get();

            assertThat(notebook.read(7).id()).isEqualTo(7);
            assertThat(engine.contexts)
                    .singleElement()
                    .satisfies(context -> assertThat(context.sessionCalls)
                            .as("session() through the client proxy")
                            .isEqualTo(1));
        }
    }

    @Test
    void givesOneProviderByTypeAndByEntity() {
        try (Application container = start()) {
            NoteProvider byType = container.select(NoteProvider.class).get();
            EntityProvider<NoteEntity> byEntity = container
                    .select(new TypeLiteral<EntityProvider<NoteEntity>>() {})
                    .get();

            assertThat(byType.schema()).isSameAs(engine.notes.schema());
            assertThat(byEntity.schema()).isSameAs(engine.notes.schema());
        }
    }

    @Test
    void givesPoolsByTheirCode() {
        try (Application container = start()) {
            assertThat(container
                            .select(MysqlPool.class, Pool.Literal.of("default"))
                            .get()
                            .code())
                    .isEqualTo("default");
            assertThat(container
                            .select(MysqlPool.class, Pool.Literal.of("logs"))
                            .get()
                            .code())
                    .isEqualTo("logs");
        }
    }

    @Test
    void givesRedisPoolsByTheirCode() {
        try (Application container = start()) {
            assertThat(container.select(Notebook.class).get().redis().code()).isEqualTo("default");
            assertThat(container
                            .select(RedisPool.class, Pool.Literal.of("logs"))
                            .get()
                            .code())
                    .isEqualTo("logs");
        }
    }

    @Test
    void makesNoBeanOfADefinitionOrItsRows() {
        try (Application container = start()) {
            assertThat(container.select(NoteFixture.definition()).isUnsatisfied())
                    .isTrue();
            assertThat(container.select(NoteEntity.class).isUnsatisfied()).isTrue();
            assertThat(container.select(NoteProvider.class).isResolvable()).isTrue();
        }
    }
}
