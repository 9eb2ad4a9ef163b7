package io.fluxa.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.LockConflictException;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F11: deadlocks (1213) and lock waits (1205). */
@FluxaTest(entities = {Wallet.class, Draft.class, Booking.class})
class LockConflictIT {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT = 1205;

    private ProxiedEngine impatient;
    private Connection other;
    private long draft;
    private long wallet;

    @BeforeEach
    void openAnotherTransaction(MysqlServer server, Engine engine) throws SQLException {
        draft = Rows.draft(engine, "old");
        wallet = Rows.wallet(engine, "ann", 10);
        impatient = ProxiedEngine.on(server, "&sessionVariables=innodb_lock_wait_timeout=1", options -> {});
        other = server.connect();
        other.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        other.rollback();
        other.close();
        impatient.close();
    }

    @Test
    void rollsTheWholeUnitBackWhenALockIsNotGiven(Engine engine) throws Exception {
        try (FluxaContext context = impatient.engine().newContext()) {
            DraftEntity changed = Rows.draft(context, draft);
            WalletEntity waiting = Rows.wallet(context, wallet);
            changed.setTitle("new");
            waiting.setNote("new");
            BookingEntity booking = Rows.booked(context, wallet, 1);
            lockWallet();

            LockConflictException conflict = catchThrowableOfType(LockConflictException.class, context::flush);

            assertRetryable(conflict, LOCK_WAIT);
            assertThat(changed.dirty()).isTrue();
            assertThat(waiting.dirty()).isTrue();
            assertThat(changed.getVersion()).isZero();
            assertStored(engine, "old", null);
            assertThat(Rows.isBooked(engine, booking.getId())).isFalse();

            other.rollback();
            context.flush();
            assertThat(context.dirty()).isFalse();
            assertThat(changed.getVersion()).isEqualTo(1);
            assertStored(engine, "new", "new");
            assertThat(Rows.isBooked(engine, booking.getId())).isTrue();
        }
    }

    @Test
    void rollsTheWholeUnitBackWhenItIsTheVictimOfADeadlock(Engine engine, MysqlServer server) throws Exception {
        try (ProxiedEngine patient = ProxiedEngine.on(server);
                FluxaContext context = patient.engine().newContext()) {
            DraftEntity changed = Rows.draft(context, draft);
            changed.setTitle("new");
            Rows.wallet(context, wallet).setNote("new");
            makeTheOtherTransactionHeavy();
            lockWallet();

            Fault crossed = patient.proxy().runAt(Moment.AFTER_SENDING, "UPDATE `wallet`", this::takeWhatTheFlushHolds);

            LockConflictException deadlock = catchThrowableOfType(LockConflictException.class, context::flush);

            assertThat(crossed.happened()).isTrue();
            assertRetryable(deadlock, DEADLOCK);
            assertThat(changed.dirty()).isTrue();
            assertThat(changed.getVersion()).isZero();
            other.commit();
            assertStored(engine, "old", "other");

            context.flush();
            assertStored(engine, "new", "new");
        }
    }

    @Test
    void letsALoneStatementBeTriedAgain(Engine engine) throws Exception {
        try (FluxaContext context = impatient.engine().newContext()) {
            WalletEntity waiting = Rows.wallet(context, wallet);
            waiting.setNote("new");
            lockWallet();

            LockConflictException conflict = catchThrowableOfType(LockConflictException.class, context::flush);

            assertRetryable(conflict, LOCK_WAIT);
            assertThat(waiting.dirty()).isTrue();
            other.rollback();
            context.flush();
            assertStored(engine, "old", "new");
        }
    }

    @Test
    void leavesNoTransactionAndNoLockBehind(MysqlServer server) throws Exception {
        try (FluxaContext context = impatient.engine().newContext()) {
            Rows.draft(context, draft).setTitle("new");
            Rows.wallet(context, wallet).setNote("new");
            lockWallet();
            assertThatThrownBy(context::flush).isInstanceOf(LockConflictException.class);

            update("UPDATE draft SET readers = 1 WHERE id = " + draft);
            assertThat(transactions(server)).isEqualTo(1); // the other one
            context.clearFlush();
        }
    }

    private static void assertRetryable(LockConflictException conflict, int vendorCode) {
        assertThat(conflict.code()).isEqualTo(ErrorCode.LOCK_CONFLICT);
        assertThat(conflict.retryable()).isTrue();
        assertThat(conflict.pool()).isEqualTo("default");
        assertThat(conflict)
                .hasCauseInstanceOf(SQLException.class)
                .extracting(failure -> ((SQLException) failure.getCause()).getErrorCode())
                .isEqualTo(vendorCode);
    }

    private static void assertStoredNote(FluxaContext context, long id, String note) {
        assertThat(Rows.wallet(context, id).getNote()).isEqualTo(note);
    }

    private void assertStored(Engine engine, String title, String note) {
        try (FluxaContext context = engine.newContext()) {
            assertThat(Rows.draft(context, draft).getTitle()).isEqualTo(title);
            assertStoredNote(context, wallet, note);
        }
    }

    /** InnoDB rolls back the transaction that has changed fewer rows. */
    private void makeTheOtherTransactionHeavy() throws SQLException {
        for (int i = 0; i < 50; i++) {
            update("INSERT INTO draft (id, title, readers, version) VALUES (" + (10_000_000 + i) + ", '', 0, 0)");
        }
    }

    private void takeWhatTheFlushHolds() {
        try {
            update("UPDATE draft SET readers = 7 WHERE id = " + draft);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lockWallet() throws SQLException {
        update("UPDATE wallet SET note = 'other' WHERE id = " + wallet);
    }

    private void update(String sql) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The transactions of this schema that are open now. */
    private static long transactions(MysqlServer server) throws SQLException {
        return count(
                server,
                "SELECT COUNT(*) FROM information_schema.innodb_trx JOIN information_schema.processlist"
                        + " ON trx_mysql_thread_id = id WHERE db = DATABASE()");
    }

    private static long count(MysqlServer server, String sql) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
