package io.fluxa.it.fault;

import static io.fluxa.Bounds.atLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.test.FaultProxy.Direction;
import io.fluxa.test.FaultProxy.Fault;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F3: nobody hears whether a unit of work was stored. */
@FluxaTest(entities = {Wallet.class, Draft.class, Booking.class})
class CommitReplyLostIT {

    private ProxiedEngine proxied;
    private FluxaContext context;
    private long wallet;
    private BookingEntity booking;

    @BeforeEach
    void bookFromAWallet(MysqlServer server, Engine engine) {
        wallet = Rows.wallet(engine, "ann", 10);
        proxied = ProxiedEngine.on(server, "&socketTimeout=1000", options -> {});
        context = proxied.engine().newContext();
        Rows.wallet(context, wallet).increment(WalletFields.BALANCE, -3, atLeast(0));
        booking = Rows.booked(context, wallet, 3);
    }

    @AfterEach
    void close() {
        context.clearFlush();
        context.close();
        proxied.close();
    }

    @Test
    void saysThatTheOutcomeIsUnknownAndLetsTheTruthBeRead(Engine engine) {
        Fault lost = proxied.proxy().cutAt(Moment.BEFORE_REPLY, "COMMIT");

        OutcomeUnknownException unknown = catchThrowableOfType(OutcomeUnknownException.class, context::flush);

        assertThat(lost.happened()).isTrue();
        assertThat(unknown.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
        assertThat(unknown.pool()).isEqualTo("default");
        assertThat(unknown.retryable()).isFalse();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
        assertThat(Rows.isBooked(engine, booking.getId())).isTrue();
    }

    @Test
    void saysTheSameWhenTheCommitNeverArrived(Engine engine) {
        Fault lost = proxied.proxy().cutAt(Moment.BEFORE_SENDING, "COMMIT");

        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);

        assertThat(lost.happened()).isTrue();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(10);
        assertThat(Rows.isBooked(engine, booking.getId())).isFalse();
    }

    @Test
    void saysTheSameWhenTheReplyIsSwallowed(Engine engine) {
        Fault lost = proxied.proxy()
                .runAt(Moment.BEFORE_REPLY, "COMMIT", () -> proxied.proxy().drop(Direction.TO_CLIENT));

        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);

        assertThat(lost.happened()).isTrue();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
    }

    @Test
    void neverSendsTheUnitAgainByItself(Engine engine) {
        Statements sent = new Statements();
        context.logQueries(sent);
        proxied.proxy().cutAt(Moment.BEFORE_REPLY, "COMMIT");
        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);
        sent.clear();

        IllegalUseException refused = catchThrowableOfType(IllegalUseException.class, context::flush);

        assertThat(refused.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN);
        assertThat(sent.all()).isEmpty();
        assertThat(context.dirty()).isTrue();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
    }

    @Test
    void goesOnInTheSameContextOnceItsChangesAreDropped(Engine engine) {
        proxied.proxy().cutAt(Moment.BEFORE_SENDING, "COMMIT");
        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);

        context.clearFlush();
        Rows.wallet(context, wallet).increment(WalletFields.BALANCE, -3, atLeast(0));
        context.flush();

        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
        assertThat(Rows.isBooked(engine, booking.getId())).isFalse();
    }

    @Test
    void knowsThatNothingIsStoredWhenAnEarlierReplyIsLost(Engine engine) {
        Fault lost = proxied.proxy().cutAt(Moment.BEFORE_REPLY, "INSERT INTO `booking`");

        StoreUnavailableException failed = catchThrowableOfType(StoreUnavailableException.class, context::flush);

        assertThat(lost.happened()).isTrue();
        assertThat(failed.retryable()).isTrue();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(10);
        context.flush();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
        assertThat(Rows.isBooked(engine, booking.getId())).isTrue();
    }

    @Test
    void doesNotGuessTheOutcomeOfALoneStatementEither(Engine engine) {
        context.clearFlush();
        Rows.wallet(context, wallet).setNote("lost");
        Fault lost = proxied.proxy().cutAt(Moment.BEFORE_REPLY, "UPDATE `wallet`");

        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);

        assertThat(lost.happened()).isTrue();
        try (FluxaContext later = engine.newContext()) {
            assertThat(Rows.wallet(later, wallet).getNote()).isEqualTo("lost");
        }
    }
}
