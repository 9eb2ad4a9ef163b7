package io.fluxa.it.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.ConfigurationException;
import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.FluxaException;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.schema.Alter;
import io.fluxa.schema.AlterSafety;
import io.fluxa.schema.Alters;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Account.class)
class EngineIT {

    @Test
    void failsTheStartOnAMissingTableAndNamesTheMend(MysqlServer server) {
        Registry registry = registry(server, server.newSchema()).schemaOnStart(SchemaPolicy.VALIDATE);

        ConfigurationException e = catchThrowableOfType(ConfigurationException.class, registry::validate);

        assertThat(e.problems()).extracting(Problem::code).contains(ErrorCode.TABLE_MISSING);
        assertThat(e).hasMessageContaining("account").hasMessageContaining("fluxa.schema.on-start");
    }

    @Test
    void showsAltersAndRunsThemOnlyWhenAsked(MysqlServer server) {
        try (Engine engine = registry(server, server.newSchema())
                        .schemaOnStart(SchemaPolicy.NONE)
                        .validate();
                FluxaContext context = engine.newContext()) {
            List<Alter> alters = Alters.safe(context);

            assertThat(alters).extracting(Alter::safety).containsOnly(AlterSafety.SAFE);
            assertThat(alters).anySatisfy(alter -> assertThat(alter.text()).contains("`account`"));
            assertThat(Alters.all(context)).hasSameSizeAs(alters);
            refuses(
                    ErrorCode.TABLE_MISSING,
                    () -> engine.provider(AccountProvider.class).getById(context, 1));

            alters.forEach(Alter::exec);
            assertThat(Alters.all(context)).isEmpty();
            assertThat(engine.provider(AccountProvider.class).getById(context, 1))
                    .isEmpty();
        }
    }

    @Test
    void refusesWhatBelongsToAnotherEngine(Engine engine, FluxaContext context, MysqlServer server) {
        try (Engine other = registry(server, server.jdbcUrl()).validate()) {
            AccountProvider foreign = other.provider(AccountProvider.class);

            refuses(ErrorCode.FOREIGN_ENGINE, () -> foreign.getById(context, 1));
            refuses(ErrorCode.FOREIGN_ENGINE, () -> new AccountProvider().create(context));
            Registry reused = Registry.create()
                    .mysql("default", server.jdbcUrl(), server.user(), server.password(), options -> {})
                    .providers(List.of(foreign));
            assertThat(catchThrowableOfType(ConfigurationException.class, reused::validate)
                            .problems())
                    .extracting(Problem::code)
                    .containsExactly(ErrorCode.FOREIGN_ENGINE);
        }
    }

    @Test
    void answersForItsPartsAndRefusesUnknownOnes(Engine engine) {
        assertThat(engine.providers()).hasSize(1);
        assertThat(engine.mysql("default").options().maxOpenConnections()).isPositive();
        refuses(ErrorCode.UNKNOWN_POOL, () -> engine.mysql("nowhere"));
        refuses(ErrorCode.UNKNOWN_PROVIDER, () -> engine.provider(AuditLineProvider.class));
    }

    @Test
    void refusesCodeOfAnotherGenerator(MysqlServer server) {
        GeneratedProvider<?, ?> old = new AccountProvider() {
            @Override
            public int contract() {
                return 0;
            }
        };
        Registry registry = Registry.create()
                .mysql("default", server.jdbcUrl(), server.user(), server.password(), options -> {})
                .providers(List.of(old));

        assertThat(catchThrowableOfType(ConfigurationException.class, registry::validate)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ErrorCode.CONTRACT_MISMATCH);
    }

    @Test
    void leavesNoThreadAndNoConnectionBehind(MysqlServer server) {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Engine engine = registry(server, server.jdbcUrl()).validate();
        try (FluxaContext context = engine.newContext()) {
            for (int i = 0; i < 50; i++) {
                engine.provider(AccountProvider.class).create(context).setOwner("ann");
            }
            context.flush();
        }
        engine.close();
        engine.close();

        refuses(ErrorCode.ENGINE_CLOSED, engine::newContext);
        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (newThreads(before).stream().anyMatch(Thread::isAlive)
                && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(newThreads(before)).isEmpty();
    }

    private static Set<Thread> newThreads(Set<Thread> before) {
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        return now;
    }

    private static Registry registry(MysqlServer server, String url) {
        return Registry.create()
                .mysql("default", url, server.user(), server.password(), options -> {})
                .entities(Account.class);
    }

    private static void refuses(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        FluxaException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
