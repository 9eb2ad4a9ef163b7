package io.fluxa.test;

import io.fluxa.Engine;
import io.fluxa.Registry;
import io.fluxa.devservices.mysql.RunningMysql;
import io.fluxa.query.IndexPolicy;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.SchemaPolicy;
import java.util.concurrent.Semaphore;

/** What the tests of one class share: schemas, one per pool, and the engine on them. */
final class TestEngine implements AutoCloseable {

    /** Enough for a concurrent test, and few enough that classes which run in parallel fit the server. */
    private static final int CONNECTIONS = 20;

    private final TestSchemas schemas;
    private final Engine engine;
    private final Semaphore turn = new Semaphore(1);

    private TestEngine(TestSchemas schemas, Engine engine) {
        this.schemas = schemas;
        this.engine = engine;
    }

    /** Creates the schemas and starts the engine; leaves nothing behind when that fails. */
    static TestEngine start(RunningMysql server, EntityChoice entities, IndexPolicy searchesWithoutIndex) {
        TestSchemas schemas = new TestSchemas(server);
        try {
            return new TestEngine(schemas, engine(schemas, entities, searchesWithoutIndex));
        } catch (RuntimeException e) {
            schemas.close();
            throw e;
        }
    }

    private static Engine engine(TestSchemas schemas, EntityChoice entities, IndexPolicy searchesWithoutIndex) {
        Registry registry = Registry.create()
                .schemaOnStart(SchemaPolicy.SAFE)
                .searchesWithoutIndex(searchesWithoutIndex)
                .providers(entities.providers());
        entities.unknown().forEach(registry::entities);
        entities.pools()
                .forEach(pool -> registry.mysql(
                        pool,
                        schemas.jdbcUrl(schemas.of(pool)),
                        schemas.user(),
                        schemas.password(),
                        options -> options.maxOpenConnections(CONNECTIONS)));
        return registry.validate();
    }

    Engine engine() {
        return engine;
    }

    MysqlServer server() {
        return new MysqlServer(schemas, schemas.of(EntityChoice.DEFAULT_POOL));
    }

    /** Waits until no other test of the class runs, empties the tables and opens a context. */
    TestRun begin() throws InterruptedException {
        turn.acquire();
        try {
            schemas.empty(
                    engine.providers().stream().map(GeneratedProvider::schema).toList());
            return new TestRun(engine.newContext(), turn::release);
        } catch (RuntimeException e) {
            turn.release();
            throw e;
        }
    }

    @Override
    public void close() {
        try (schemas) {
            engine.close();
        }
    }
}
