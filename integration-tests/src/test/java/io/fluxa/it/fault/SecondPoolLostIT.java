package io.fluxa.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.FlushException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.schema.SchemaPolicy;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.transaction.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flush over two pools of which one is lost: pools have no common transaction, so the caller must be told what is stored where. */
@FluxaTest(entities = Wallet.class)
class SecondPoolLostIT {

    private static final String RECEIPT = "INSERT INTO `receipt`";

    private FaultProxy proxy;
    private Engine engine;
    private FluxaContext context;
    private long wallet;
    private WalletEntity payer;
    private ReceiptEntity receipt;

    @BeforeEach
    void payAndWriteAReceipt(MysqlServer server) {
        proxy = server.faultProxy();
        engine = Registry.create()
                .mysql("default", server.jdbcUrl(proxy), server.user(), server.password(), options -> {})
                .mysql("receipts", server.jdbcUrl(proxy), server.user(), server.password(), options -> {})
                .entities(Wallet.class, Receipt.class)
                .schemaOnStart(SchemaPolicy.SAFE)
                .validate();
        wallet = Rows.wallet(engine, "ann", 10);
        context = engine.newContext();
        payer = Rows.wallet(context, wallet);
        payer.increment(WalletFields.BALANCE, -3);
        receipt = engine.provider(ReceiptProvider.class).create(context);
        receipt.setText("3 paid");
    }

    @AfterEach
    void close() {
        context.clearFlush();
        context.close();
        engine.close();
        proxy.close();
    }

    @Test
    void storesNothingWhenTheFirstPoolIsLost() {
        proxy.cutAt(Moment.BEFORE_SENDING, "UPDATE `wallet`");

        StoreUnavailableException lost = catchThrowableOfType(StoreUnavailableException.class, context::flush);

        assertThat(lost.pool()).isEqualTo("default");
        assertThat(Rows.balance(engine, wallet)).isEqualTo(10);
        assertThat(isWritten()).isFalse();
        context.flush();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
        assertThat(isWritten()).isTrue();
    }

    @Test
    void saysWhichPoolIsStoredAndSendsOnlyTheOtherOneAgain() {
        proxy.cutAt(Moment.BEFORE_SENDING, "PREPARE " + RECEIPT);

        FlushException partial = catchThrowableOfType(FlushException.class, context::flush);

        assertThat(partial.committed()).containsExactly("default");
        assertThat(partial.uncommitted()).containsExactly("receipts");
        assertThat(partial.retryable()).isTrue();
        assertThat(partial).hasCauseInstanceOf(StoreUnavailableException.class);
        assertThat(payer.dirty()).isFalse();
        assertThat(payer.getBalance()).isEqualTo(7);
        assertThat(receipt.dirty()).isTrue();
        assertThat(isWritten()).isFalse();

        context.flush();
        assertThat(isWritten()).isTrue();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
    }

    @Test
    void findsOutAboutTheSecondPoolAlone() {
        proxy.cutAt(Moment.BEFORE_REPLY, RECEIPT);

        FlushException partial = catchThrowableOfType(FlushException.class, context::flush);

        assertThat(partial.committed()).containsExactly("default");
        assertThat(partial.retryable()).isFalse();
        assertThat(partial).hasCauseInstanceOf(OutcomeUnknownException.class);
        assertThat(context.resolveOutcome()).isEqualTo(Outcome.COMMITTED);
        assertThat(receipt.dirty()).isFalse();
        context.flush();
        assertThat(isWritten()).isTrue();
        assertThat(Rows.balance(engine, wallet)).isEqualTo(7);
    }

    private boolean isWritten() {
        try (FluxaContext later = engine.newContext()) {
            return engine.provider(ReceiptProvider.class)
                    .getById(later, receipt.getId())
                    .isPresent();
        }
    }
}
