package io.fluxa.it.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.LockConflictException;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import io.fluxa.transaction.LockWait;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are locked until a transaction of a container ends. */
@FluxaTest(entities = Account.class)
class JoinedLocksIT {

    private final FakeContainer container = new FakeContainer();
    private final Statements statements = new Statements();
    private MysqlDataSource dataSource;
    private Engine engine;
    private FluxaContext context;
    private AccountProvider accounts;
    private long id;

    @BeforeEach
    void open(MysqlServer server) {
        dataSource = new MysqlDataSource();
        dataSource.setUrl(server.newSchema());
        dataSource.setUser(server.user());
        dataSource.setPassword(server.password());
        engine = Registry.create()
                .mysqlDataSource("default", container.dataSource(dataSource), options -> {})
                .entities(Account.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .transactions(container)
                .validate();
        context = engine.newContext();
        accounts = engine.provider(AccountProvider.class);
        AccountEntity account = accounts.create(context);
        account.setOwner("ann");
        context.flush();
        id = account.getId();
        context.logQueries(statements);
    }

    @AfterEach
    void close() {
        context.clearFlush();
        context.close();
        engine.close();
    }

    @Test
    void holdsTheRowUntilTheContainerCommits() throws Exception {
        AccountEntity known = accounts.mustGetById(context, id);
        try (Connection other = connect()) {
            execute(other, "UPDATE account SET owner = 'bob'");
            container.begin();
            assertThat(accounts.lockById(context, id)).isSameAs(known);
            assertThat(known.getOwner()).isEqualTo("bob");
            assertThatThrownBy(() -> execute(other, "SELECT * FROM account FOR UPDATE NOWAIT"))
                    .isInstanceOf(SQLException.class);
            known.setOwner("cid");
            container.commit();
            execute(other, "SELECT * FROM account FOR UPDATE NOWAIT");
        }
        assertThat(statements.queries())
                .containsExactly(
                        "SELECT `id`,`owner` FROM `account` WHERE `id` = ? FOR UPDATE",
                        "UPDATE `account` SET `owner` = ? WHERE `id` = ?");
    }

    @Test
    void letsTheContainerCommitAfterALockThatWasNotWaitedFor() throws Exception {
        try (Connection other = connect()) {
            other.setAutoCommit(false);
            execute(other, "SELECT * FROM account FOR UPDATE");
            container.begin();

            assertThatThrownBy(() -> accounts.lockById(context, id, LockWait.NO_WAIT))
                    .isInstanceOf(LockConflictException.class);
            assertThat(accounts.lockById(context, id, LockWait.SKIP_LOCKED)).isEmpty();

            assertThat(container.rollbackOnly()).isFalse();
            container.commit();
            other.rollback();
        }
    }

    @Test
    void locksNothingWithoutATransactionOrInOneThatCanOnlyBeRolledBack() throws Exception {
        assertRefused(ErrorCode.TRANSACTION_MISUSE);
        container.begin();
        container.setRollbackOnly();
        assertRefused(ErrorCode.ROLLBACK_ONLY);
        container.rollback();

        assertThat(statements.all()).isEmpty();
    }

    private void assertRefused(ErrorCode code) {
        assertThatThrownBy(() -> accounts.lockById(context, id))
                .isInstanceOfSatisfying(
                        IllegalUseException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
