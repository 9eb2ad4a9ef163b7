package io.fluxa.it.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.CallbackException;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.FlushException;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Account.class)
class TwoPoolsIT {

    private Engine engine;

    @BeforeEach
    void connectTwoSchemas(MysqlServer server) {
        engine = Registry.create()
                .mysql("default", server.newSchema(), server.user(), server.password(), options -> {})
                .mysql("logs", server.newSchema(), server.user(), server.password(), options -> {})
                .entities(Account.class, AuditLine.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void storesEachEntityInItsPool() {
        try (FluxaContext context = engine.newContext()) {
            account(context, "ann");
            line(context, "opened");
            context.flush();
        }
        try (FluxaContext context = engine.newContext()) {
            assertThat(engine.provider(AccountProvider.class)
                            .mustGetById(context, 1)
                            .getOwner())
                    .isEqualTo("ann");
            assertThat(engine.provider(AuditLineProvider.class)
                            .mustGetById(context, 1)
                            .getText())
                    .isEqualTo("opened");
        }
        assertThat(engine.mysql("logs").database())
                .isNotEqualTo(engine.mysql("default").database());
    }

    @Test
    void saysWhatCommittedWhenALaterPoolFails() {
        try (FluxaContext context = engine.newContext()) {
            line(context, "taken");
            context.flush();
            AccountEntity account = account(context, "ann");
            AuditLineEntity line = line(context, "taken");

            assertThatThrownBy(context::flush)
                    .isInstanceOfSatisfying(FlushException.class, e -> {
                        assertThat(e.committed()).containsExactly("default");
                        assertThat(e.uncommitted()).containsExactly("logs");
                        assertThat(e.retryable()).isFalse();
                    })
                    .hasCauseInstanceOf(DuplicateKeyException.class);
            assertThat(account.dirty()).isFalse();
            assertThat(line.dirty()).isTrue();

            line.setText("free");
            context.flush();
            assertThat(context.dirty()).isFalse();
        }
    }

    @Test
    void tellsHandlersOfWhatCommittedWhenALaterPoolFails() {
        List<String> told = new ArrayList<>();
        IllegalStateException failure = new IllegalStateException("no mail");
        engine.provider(AccountProvider.class).onAfterInsert(event -> {
            told.add(event.entity().getOwner());
            throw failure;
        });
        engine.provider(AuditLineProvider.class)
                .onAfterInsert(event -> told.add(event.entity().getText()));
        try (FluxaContext context = engine.newContext()) {
            line(context, "taken");
            context.flush();
            account(context, "ann");
            line(context, "taken");

            assertThatThrownBy(context::flush)
                    .isInstanceOf(FlushException.class)
                    .satisfies(partial -> assertThat(partial.getSuppressed())
                            .singleElement()
                            .isInstanceOfSatisfying(
                                    CallbackException.class,
                                    e -> assertThat(e.failures()).containsExactly(failure)));
            context.clearFlush();
        }
        assertThat(told).containsExactly("taken", "ann");
    }

    private static AccountEntity account(FluxaContext context, String owner) {
        AccountEntity account = context.engine().provider(AccountProvider.class).create(context);
        account.setOwner(owner);
        return account;
    }

    private static AuditLineEntity line(FluxaContext context, String text) {
        AuditLineEntity line =
                context.engine().provider(AuditLineProvider.class).create(context);
        line.setText(text);
        return line;
    }
}
