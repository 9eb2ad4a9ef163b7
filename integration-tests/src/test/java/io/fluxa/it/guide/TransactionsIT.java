package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.Isolation;
import io.fluxa.transaction.Outcome;
import io.fluxa.transaction.TransactionOptions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class TransactionsIT {

    private long adaId;
    private long eveId;

    @BeforeEach
    void storeAdaAndEve(FluxaContext ctx, UserProvider users, Statements statements) {
        adaId = user(ctx, users, "Ada").getId();
        eveId = user(ctx, users, "Eve").getId();
        ctx.flush();
        statements.clear();
    }

    @Test
    void readsAndWritesTogether(Engine engine, UserProvider users) {
        try (FluxaContext ctx = engine.newContext()) {
            // guide:begin transaction
            ctx.transaction(tx -> {
                UserEntity ada = users.mustGetById(tx, adaId);
                UserEntity eve = users.mustGetById(tx, eveId);
                ada.setAge(eve.getAge());
                tx.flush(); // sent, and seen by later reads of this transaction
                eve.setAge(0);
            }); // flushes the rest and commits
            // guide:end
            assertThat(ctx.dirty()).isFalse();
        }
    }

    @Test
    void rollsBackAndRepeats(FluxaContext ctx, UserProvider users) {
        // guide:begin rollback
        UserEntity ada = users.mustGetById(ctx, adaId);
        assertThatThrownBy(() -> ctx.transaction(tx -> {
                    ada.setAge(36);
                    tx.flush();
                    throw new IllegalStateException("the bank says no");
                }))
                .hasMessage("the bank says no");

        assertThat(ada.getAge()).isEqualTo(36);
        assertThat(ada.dirty()).isTrue(); // MySQL still holds the old age
        // guide:end
        ctx.clearFlush();
        assertThat(ada.getAge()).isZero();
    }

    @Test
    void undoesPartOfATransaction(FluxaContext ctx, UserProvider users) {
        // guide:begin savepoint
        ctx.transaction(tx -> {
            users.mustGetById(tx, adaId).setAge(36);
            tx.flush();
            try {
                tx.transaction(inner -> user(inner, users, "Ada")); // a savepoint
            } catch (DuplicateKeyException taken) {
                tx.clearFlush(); // the rest of the transaction goes on
            }
        });
        // guide:end
        assertThat(users.mustGetById(ctx, adaId).getAge()).isEqualTo(36);
    }

    @Test
    void hasOptions(Engine engine, UserProvider users) {
        try (FluxaContext ctx = engine.newContext()) {
            // guide:begin options
            TransactionOptions patient = TransactionOptions.DEFAULT
                    .isolation(Isolation.READ_COMMITTED)
                    .timeout(Duration.ofSeconds(10))
                    .retries(3);

            int age = ctx.inTransaction(patient, tx -> {
                UserEntity ada = users.mustGetById(tx, adaId);
                ada.setAge(ada.getAge() + 1);
                return ada.getAge();
            });
            // guide:end
            assertThat(age).isEqualTo(1);
        }
    }

    @Test
    void findsOutWhatBecameOfAFlush(MysqlServer server) {
        try (FaultProxy proxy = server.faultProxy();
                Engine engine = Registry.create()
                        .mysql("default", server.jdbcUrl(proxy), server.user(), server.password(), options -> {})
                        .entities(User.class)
                        .validate();
                FluxaContext ctx = engine.newContext()) {
            UserProvider users = engine.provider(UserProvider.class);
            users.mustGetById(ctx, adaId).setAge(36);
            proxy.cutAt(Moment.BEFORE_SENDING, "UPDATE");
            // guide:begin outcome
            try {
                ctx.flush();
            } catch (OutcomeUnknownException unknown) {
                if (ctx.resolveOutcome() == Outcome.ROLLED_BACK) {
                    ctx.flush();
                }
            }
            // guide:end
            assertThat(ctx.dirty()).isFalse();
        }
    }

    private static UserEntity user(FluxaContext ctx, UserProvider users, String name) {
        UserEntity user = users.create(ctx);
        user.setName(name);
        user.setEmail(name + "@example.com");
        return user;
    }
}
