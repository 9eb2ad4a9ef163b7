package io.fluxa.test;

import io.fluxa.query.IndexPolicy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a JUnit 5 test class against a real MySQL server and, where it needs one, a real Redis server.
 *
 * <p>The first such class of a test run starts one server for all of them; nothing is started when there is none. Each
 * class gets a schema with a random name, its tables, and an engine; schema and engine are gone when the class is done.
 * Before each test method the tables of the entities and the engine's caches are emptied. The numbers in {@code _fluxa_sequence} stay, so that ids keep
 * rising from test to test.
 *
 * <p>A class whose entities are cached in Redis, or that names {@link #redisPools}, also gets empty databases of the run's Redis server, one per
 * pool, which are emptied before each test method. The first such class starts the server.
 *
 * <p>Test methods, {@code @BeforeEach} and {@code @AfterEach} may ask for these parameters:
 *
 * <ul>
 *   <li>{@link io.fluxa.FluxaContext}: fresh for each test method, the same for all parameters of one test, closed after it;
 *   <li>{@link Statements}: what that context sent;
 *   <li>{@link io.fluxa.Engine}, any generated provider, {@link MysqlServer}, {@link RedisServer}: these also in {@code @BeforeAll} and constructors.
 * </ul>
 *
 * <p>Classes may run in parallel; the methods of one class take turns, because they share its tables. {@code @Nested}
 * classes share the schema of the class around them unless they carry this annotation themselves.
 *
 * <p>When no server can be started, the tests fail if the environment variable {@code CI} is set; elsewhere they are
 * skipped with a warning in the log.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(FluxaExtension.class)
public @interface FluxaTest {

    /** The definitions to register; without them every entity on the class path. */
    Class<?>[] entities() default {};

    /**
     * What the engine does about searches that no index serves, see {@link IndexPolicy}. {@link Statements} has the EXPLAIN statements that
     * it needs.
     */
    IndexPolicy searchesWithoutIndex() default IndexPolicy.OFF;

    /** Redis pools to register beside those that the entities name. */
    String[] redisPools() default {};

    /**
     * Gives the class a Redis server of its own instead of databases of the shared one, see {@link RedisServer#kill()}: for tests that kill, pause or
     * restart it, or that count what it did.
     */
    boolean ownRedis() default false;
}
