package io.fluxa.it.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.observe.QueryEvent;
import io.fluxa.query.Query;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.transaction.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contexts in transactions of somebody else: accounts in a pool of a container, audit lines in one of the engine's own. */
@FluxaTest(entities = Account.class)
class JoinedContextIT {

    private final FakeContainer container = new FakeContainer();
    private final List<QueryEvent> statements = new ArrayList<>();
    private Engine engine;
    private FluxaContext context;

    @BeforeEach
    void open(MysqlServer server) throws Exception {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(server.newSchema());
        dataSource.setUser(server.user());
        dataSource.setPassword(server.password());
        engine = Registry.create()
                .mysqlDataSource("default", container.dataSource(dataSource), options -> {})
                .mysql("logs", server.newSchema(), server.user(), server.password(), options -> {})
                .entities(Account.class, AuditLine.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .transactions(container)
                .validate();
        context = engine.newContext();
        context.logQueries(statements::add);
    }

    @AfterEach
    void close() {
        context.clearFlush();
        context.close();
        engine.close();
    }

    @Test
    void flushesBeforeTheCommitAndSendsNothingThatEndsATransaction() throws Exception {
        container.begin();
        AccountEntity account = account("ann");
        assertThat(statements).isEmpty();
        container.commit();

        assertThat(statements).extracting(QueryEvent::operation).containsExactly("EXEC");
        assertThat(account.dirty()).isFalse();
        assertThat(isStored(account)).isTrue();
    }

    @Test
    void storesNothingAndKeepsTheChangesAfterARollback() throws Exception {
        container.begin();
        AccountEntity account = account("ann");
        context.flush();
        container.rollback();

        assertThat(isStored(account)).isFalse();
        assertThat(account.dirty()).isTrue();
        context.flush();
        assertThat(isStored(account)).isTrue();
    }

    @Test
    void findsWhatIsChangedAfterAnyReadFromMemory() throws Exception {
        AccountProvider accounts = engine.provider(AccountProvider.class);
        for (Function<Long, AccountEntity> read : List.<Function<Long, AccountEntity>>of(
                id -> accounts.mustGetById(context, id),
                id -> accounts.getByIds(context, id).get(0))) {
            container.begin();
            AccountEntity account = account("ann");
            context.flush();
            container.rollback();

            container.begin();
            read.apply(account.getId()).setOwner("bob");
            container.commit();

            assertThat(account.dirty()).isFalse();
            assertThat(isStored(account)).isTrue();
        }
    }

    @Test
    void tellsCallbacksOnlyAfterACommit() throws Exception {
        List<String> told = new ArrayList<>();
        engine.provider(AccountProvider.class)
                .onAfterInsert(event -> told.add(event.entity().getOwner()));
        container.begin();
        account("ann");
        context.flush();
        assertThat(told).isEmpty();
        container.rollback();
        assertThat(told).isEmpty();

        container.begin();
        context.flush();
        assertThat(told).isEmpty();
        container.commit();

        assertThat(told).containsExactly("ann");
    }

    @Test
    void keepsChangesWhenAnotherThreadRollsBackWhatTookTooLong() throws Exception {
        container.begin();
        AccountEntity account = account("ann");
        context.flush();
        container.takeTooLong();

        assertThat(account.dirty()).isTrue();
        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.ROLLBACK_ONLY));
        container.forget();
        assertThat(isStored(account)).isFalse();
        context.flush();
        assertThat(isStored(account)).isTrue();
    }

    @Test
    void flushesNothingInATransactionThatCanOnlyBeRolledBack() throws Exception {
        container.begin();
        container.setRollbackOnly();
        AccountEntity account = account("ann");

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.ROLLBACK_ONLY));
        container.rollback();

        assertThat(statements).isEmpty();
        assertThat(account.dirty()).isTrue();
    }

    @Test
    void allowsOnlyARollbackAfterAFailedFlush() throws Exception {
        line("taken");
        context.flush();
        container.begin();
        line("taken");

        assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);

        assertThat(container.rollbackOnly()).isTrue();
        container.rollback();
    }

    @Test
    void commitsAPoolOfItsOwnAfterTheContainerAndSaysSoOnce() throws Exception {
        Warnings warnings = new Warnings();
        Logger logger = Logger.getLogger("io.fluxa.mysql");
        logger.addHandler(warnings);
        try {
            for (String text : List.of("one", "two")) {
                container.begin();
                AccountEntity account = account(text);
                AuditLineEntity line = line(text);
                context.flush();
                assertThat(isStored(line)).isFalse();
                container.commit();
                assertThat(isStored(line)).isTrue();
                assertThat(isStored(account)).isTrue();
            }
        } finally {
            logger.removeHandler(warnings);
        }
        assertThat(warnings.texts)
                .filteredOn(text -> text.contains("not atomic"))
                .hasSize(1);
    }

    @Test
    void rollsAPoolOfItsOwnBackWithTheContainer() throws Exception {
        container.begin();
        AuditLineEntity line = line("taken back");
        context.flush();
        container.rollback();

        assertThat(isStored(line)).isFalse();
        assertThat(line.dirty()).isTrue();
    }

    @Test
    void refusesToGoOnUntilAnUnknownOutcomeIsKnown() throws Exception {
        container.begin();
        AccountEntity account = account("ann");
        container.loseTheAnswer();

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN));
        assertThat(context.resolveOutcome()).isEqualTo(Outcome.COMMITTED);
        assertThat(account.dirty()).isFalse();
    }

    @Test
    void storesAChangeThatWasLeftFromARolledBackTransaction() throws Exception {
        container.begin();
        AccountEntity account = account("ann");
        context.flush();
        container.rollback();

        container.begin();
        AccountEntity again = engine.provider(AccountProvider.class).mustGetById(context, account.id());
        again.setOwner("bob");
        container.commit();

        assertThat(again).isSameAs(account);
        assertThat(account.dirty()).isFalse();
        assertThat(isStored(account)).isTrue();
    }

    @Test
    void sendsAPipelineOnItsOwnBeforeTheCommit() throws Exception {
        AccountEntity account = account("ann");
        context.flush();
        container.begin();
        context.mysqlPipeline("default").add("UPDATE account SET owner = ? WHERE id = ?", "bob", account.id());
        container.commit();

        context.reload(account);
        assertThat(account.getOwner()).isEqualTo("bob");
        assertThat(context.dirty()).isFalse();
    }

    @Test
    void keepsNoConnectionOfATransactionThatCanOnlyBeRolledBack() throws Exception {
        for (int i = 0; i < 150; i++) { // more than the pool has
            container.begin();
            container.setRollbackOnly();
            assertThat(engine.provider(AuditLineProvider.class).getById(context, 1))
                    .isEmpty();
            container.rollback();
        }
    }

    @Test
    void takesIdsThatARollbackDoesNotGiveBack() throws Exception {
        container.begin();
        AccountEntity lost = account("lost");
        context.flush();
        container.rollback();
        context.clearFlush();

        assertThat(account("next").getId()).isGreaterThan(lost.getId());
    }

    @Test
    void streamsInTheTransactionAndRefusesChunks() throws Exception {
        AccountProvider accounts = engine.provider(AccountProvider.class);
        container.begin();
        account("ann");
        context.flush();
        try (Stream<AccountEntity> all = accounts.stream(context, Query.all())) {
            all.forEach(account -> account.setOwner("bob"));
        }
        assertThatThrownBy(() -> accounts.forEachChunk(context, Query.all(), 10, some -> {}))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CHUNKS_IN_TRANSACTION));
        container.commit();
        assertThat(accounts.forEachChunk(
                        context,
                        Query.all(),
                        10,
                        some -> assertThat(some)
                                .singleElement()
                                .extracting(AccountEntity::getOwner)
                                .isEqualTo("bob")))
                .isEqualTo(1);
    }

    private AccountEntity account(String owner) {
        AccountEntity account = engine.provider(AccountProvider.class).create(context);
        account.setOwner(owner);
        return account;
    }

    private AuditLineEntity line(String text) {
        AuditLineEntity line = engine.provider(AuditLineProvider.class).create(context);
        line.setText(text);
        return line;
    }

    private boolean isStored(AccountEntity account) throws InterruptedException {
        boolean[] stored = new boolean[1];
        alone(other -> stored[0] = engine.provider(AccountProvider.class)
                .getById(other, account.getId())
                .isPresent());
        return stored[0];
    }

    private boolean isStored(AuditLineEntity line) throws InterruptedException {
        boolean[] stored = new boolean[1];
        alone(other -> stored[0] = engine.provider(AuditLineProvider.class)
                .getById(other, line.getId())
                .isPresent());
        return stored[0];
    }

    /** Reads in a thread without a transaction. */
    private void alone(Consumer<FluxaContext> work) throws InterruptedException {
        Thread thread = new Thread(() -> {
            try (FluxaContext other = engine.newContext()) {
                work.accept(other);
            }
        });
        thread.start();
        thread.join();
    }

    private static final class Warnings extends Handler {

        private final List<String> texts = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            texts.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
