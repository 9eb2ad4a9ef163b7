package io.fluxa.it.fault;

import static io.fluxa.query.Update.increase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.error.StoreUnavailableException;
import io.fluxa.query.Query;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody hears whether a bulk change was made. */
@FluxaTest(entities = {Wallet.class, Draft.class, Booking.class})
class BulkReplyLostIT {

    private static final String UPDATE = "UPDATE `wallet`";

    private ProxiedEngine proxied;
    private FluxaContext context;
    private WalletProvider wallets;
    private WalletEntity wallet;

    @BeforeEach
    void readAWallet(MysqlServer server, Engine engine) {
        long id = Rows.wallet(engine, "ann", 10);
        proxied = ProxiedEngine.on(server);
        wallets = proxied.engine().provider(WalletProvider.class);
        context = proxied.engine().newContext();
        wallet = wallets.mustGetById(context, id);
    }

    @AfterEach
    void close() {
        context.close();
        proxied.close();
    }

    @Test
    void saysThatTheOutcomeIsUnknownAndReadsTheRowsAgain() {
        proxied.proxy().cutAt(Moment.BEFORE_REPLY, UPDATE);

        assertThatThrownBy(() -> wallets.updateMany(context, Query.all(), increase(WalletFields.BALANCE, 5)))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(wallets.mustGetById(context, wallet.getId())).isSameAs(wallet);
        assertThat(wallet.getBalance()).isEqualTo(15);
        assertThat(wallets.updateMany(context, Query.all(), increase(WalletFields.BALANCE, 1)))
                .isEqualTo(1);
    }

    @Test
    void takesTheTransactionBackThatItWasPartOf(Engine engine) {
        proxied.proxy().cutAt(Moment.BEFORE_REPLY, UPDATE);

        assertThatThrownBy(() -> context.transaction(
                        tx -> wallets.updateMany(tx, Query.all(), increase(WalletFields.BALANCE, 5))))
                .isInstanceOf(StoreUnavailableException.class);

        assertThat(Rows.balance(engine, wallet.getId())).isEqualTo(10);
        assertThat(wallets.mustGetById(context, wallet.getId()).getBalance()).isEqualTo(10);
    }
}
