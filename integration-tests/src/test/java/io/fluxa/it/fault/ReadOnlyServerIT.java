package io.fluxa.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F10: the server turns read-only, and another one takes over. */
class ReadOnlyServerIT {

    private static final int CONNECTIONS = 5;

    @TempDir
    private static Path folder;

    private static MortalServer server;
    private Engine engine;
    private long wallet;

    @BeforeAll
    static void start() {
        server = new MortalServer(folder.resolve("old"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        engine = server.engine(options -> options.maxOpenConnections(CONNECTIONS));
        wallet = Rows.wallet(engine, "ann", 10);
    }

    @AfterEach
    void close() throws SQLException {
        engine.close();
        server.proxy().redirect("127.0.0.1", server.port());
        takeWrites();
        server.execute("DELETE FROM wallet", "DELETE FROM booking");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesWritesWithACodeAndTakesThemWhenItEnds(boolean inTransaction) throws SQLException {
        try (FluxaContext context = engine.newContext()) {
            WalletEntity changed = Rows.wallet(context, wallet);
            changed.setNote("new");
            BookingEntity booking = inTransaction ? Rows.booked(context, wallet, 1) : null;
            server.execute("SET GLOBAL super_read_only = ON");

            assertReadOnly(context);
            assertReadOnly(context);
            assertThat(changed.dirty()).isTrue();
            assertThat(server.number("SELECT COUNT(*) FROM wallet WHERE note = 'new'"))
                    .isZero();

            takeWrites();
            context.flush();
            assertThat(changed.dirty()).isFalse();
            assertThat(server.number("SELECT COUNT(*) FROM wallet WHERE note = 'new'"))
                    .isEqualTo(1);
            assertThat(booking == null || Rows.isBooked(engine, booking.getId()))
                    .isTrue();
        }
    }

    @Test
    void refusesAUserWithoutSpecialRightsInTheSameWay() throws SQLException {
        server.execute("CREATE USER 'plain'@'%' IDENTIFIED BY 'plain'", "GRANT ALL ON app.* TO 'plain'@'%'");
        try (Engine plain = ProxiedEngine.connect(
                        server.url() + "&allowPublicKeyRetrieval=true", "plain", "plain", options -> {});
                FluxaContext context = plain.newContext()) {
            Rows.wallet(context, wallet).setNote("new");
            server.execute("SET GLOBAL read_only = ON");

            assertReadOnly(context);

            server.execute("SET GLOBAL read_only = OFF");
            context.flush();
        }
    }

    @Test
    void countsNoCommitAsSuccessThatTheServerRefused() throws SQLException {
        try (FluxaContext context = engine.newContext()) {
            Rows.wallet(context, wallet).setNote("new");
            Rows.booked(context, wallet, 1);
            Fault turned = server.proxy().runAt(Moment.BEFORE_SENDING, "COMMIT", ReadOnlyServerIT::turnReadOnly);

            assertReadOnly(context);

            assertThat(turned.happened()).isTrue();
            assertThat(server.number("SELECT COUNT(*) FROM wallet WHERE note = 'new'"))
                    .isZero();
            takeWrites();
            context.flush();
            assertThat(server.number("SELECT COUNT(*) FROM wallet WHERE note = 'new'"))
                    .isEqualTo(1);
            assertThat(server.number("SELECT COUNT(*) FROM booking")).isEqualTo(1);
        }
    }

    @Test
    void stillReadsFromAReadOnlyServer() {
        turnReadOnly();

        assertThat(Rows.balance(engine, wallet)).isEqualTo(10);
    }

    /** The old primary stays up and keeps the connections of the pool, as with a name that points to another address now. */
    @Test
    void movesToTheNewPrimaryThoughTheOldOneIsStillThere() throws SQLException {
        try (MortalServer next = new MortalServer(folder.resolve("new"))) {
            next.engine(options -> {}).close();
            next.execute("INSERT INTO wallet (id, owner, balance) VALUES (" + wallet + ", 'ann', 10)");
            useEveryConnection();
            turnReadOnly();
            server.proxy().redirect("127.0.0.1", next.port());

            long begin = System.nanoTime();
            List<ErrorCode> failures = new ArrayList<>();
            while (!noted(failures)) {
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
            }

            assertThat(failures).isNotEmpty().containsOnly(ErrorCode.STORE_READ_ONLY);
            assertThat(next.number("SELECT COUNT(*) FROM wallet WHERE note = 'new'"))
                    .isEqualTo(1);
            assertThat(server.number("SELECT COUNT(*) FROM wallet WHERE note = 'new'"))
                    .isZero();
        }
    }

    private boolean noted(List<ErrorCode> failures) {
        try (FluxaContext context = engine.newContext()) {
            Rows.wallet(context, wallet).setNote("new");
            try {
                context.flush();
                return true;
            } catch (StoreException e) {
                failures.add(e.code());
                context.clearFlush();
                return false;
            }
        }
    }

    /** So that the pool is full of connections to the old server. */
    private void useEveryConnection() {
        List<Thread> threads = new ArrayList<>();
        server.proxy().delay(Duration.ofMillis(100));
        for (int i = 0; i < CONNECTIONS; i++) {
            Thread thread = new Thread(() -> Rows.balance(engine, wallet));
            thread.start();
            threads.add(thread);
        }
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        server.proxy().restore();
    }

    private static void turnReadOnly() {
        try {
            server.execute("SET GLOBAL super_read_only = ON");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void takeWrites() throws SQLException {
        server.execute("SET GLOBAL super_read_only = OFF", "SET GLOBAL read_only = OFF");
    }

    private static void assertReadOnly(FluxaContext context) {
        StoreException refused = catchThrowableOfType(StoreException.class, context::flush);
        assertThat(refused.code()).isEqualTo(ErrorCode.STORE_READ_ONLY);
        assertThat(refused).hasMessageContaining("read-only");
    }
}
