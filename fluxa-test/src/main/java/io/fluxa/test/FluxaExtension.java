package io.fluxa.test;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.devservices.DevServiceException;
import io.fluxa.runtime.GeneratedProvider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Binds the life of server, engine and context to the scopes of JUnit, whose stores close them. */
final class FluxaExtension implements BeforeAllCallback, BeforeEachCallback, ParameterResolver {

    private static final Logger LOG = System.getLogger("io.fluxa.test");
    private static final Namespace NAMESPACE = Namespace.create(FluxaExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        if (test.isAnnotationPresent(FluxaTest.class)) {
            FluxaTest wanted = test.getAnnotation(FluxaTest.class);
            EntityChoice choice = EntityChoice.of(test.getClassLoader(), wanted.entities());
            TestEngine engine = withServers(context, servers -> new TestEngine(servers, wanted, choice));
            context.getStore(NAMESPACE).put(TestEngine.class, engine);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        context.getStore(NAMESPACE).put(TestRun.class, engine(context).begin());
    }

    /** Does what may start a server, and decides what becomes of the tests when that cannot be. */
    private static <T> T withServers(ExtensionContext context, Function<TestServers, T> action) {
        TestServers servers = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(TestServers.class, key -> new TestServers(), TestServers.class);
        try {
            return action.apply(servers);
        } catch (DevServiceException e) {
            if (MissingServer.in(System.getenv()) == MissingServer.FAILS) {
                throw e;
            }
            LOG.log(
                    Level.WARNING,
                    "SKIPPED {0}: {1}",
                    context.getRequiredTestClass().getName(),
                    e.getMessage());
            return Assumptions.abort(e.getMessage());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FluxaContext.class
                || type == Statements.class
                || type == Engine.class
                || type == MysqlServer.class
                || type == RedisServer.class
                || isProvider(type);
    }

    private static boolean isProvider(Class<?> type) {
        return GeneratedProvider.class.isAssignableFrom(type) && type != GeneratedProvider.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == FluxaContext.class) {
            return run(context, type).context();
        }
        if (type == Statements.class) {
            return run(context, type).statements();
        }
        if (type == MysqlServer.class) {
            return engine(context).mysql();
        }
        if (type == RedisServer.class) {
            return engine(context)
                    .redis()
                    .orElseThrow(
                            () -> new ParameterResolutionException(
                                    "no entity of the test class is cached in Redis; say "
                                            + "@FluxaTest(redisPools = \"default\") to have a pool and a database all the same"));
        }
        Engine engine = engine(context).engine();
        return type == Engine.class ? engine : engine.provider(type.asSubclass(GeneratedProvider.class));
    }

    private static TestEngine engine(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(TestEngine.class, TestEngine.class);
    }

    private static TestRun run(ExtensionContext context, Class<?> wanted) {
        TestRun run = context.getStore(NAMESPACE).get(TestRun.class, TestRun.class);
        if (run == null) {
            throw new ParameterResolutionException(wanted.getSimpleName()
                    + " lives as long as one test method; ask for it there, in @BeforeEach or in @AfterEach");
        }
        return run;
    }
}
