package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.error.LockConflictException;
import io.fluxa.error.OutcomeUnknownException;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FaultProxy.Moment;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.transaction.Outcome;
import io.fluxa.transaction.TransactionOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class, Ticket.class})
class OutcomeIT {

    private FaultProxy proxy;
    private Engine proxied;
    private FluxaContext context;

    @BeforeEach
    void connectThroughAProxy(MysqlServer server) {
        proxy = server.faultProxy();
        proxied = Registry.create()
                .mysql("default", server.jdbcUrl(proxy), server.user(), server.password(), options -> {})
                .entities(Item.class, Shelf.class, Ticket.class)
                .validate();
        context = proxied.newContext();
    }

    @AfterEach
    void close() {
        context.clearFlush();
        context.close();
        proxied.close();
        proxy.close();
    }

    @Test
    void findsInsertedRows(Engine engine) {
        long stored = Items.stored(engine, "old").get(0);
        ItemEntity created = Items.created(context, "new");
        ItemEntity counted = item(stored);
        counted.increment(ItemFields.STOCK, 5);
        loseReply("COMMIT");

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.COMMITTED);

        assertThat(context.dirty()).isFalse();
        assertThat(counted.getStock()).isEqualTo(15);
        assertThat(created.getCreatedAt()).isNotNull();
        created.setStock(11);
        context.flush();
    }

    @Test
    void findsThatNothingWasStoredAndLetsTheFlushBeRepeated(Engine engine) {
        List<Long> ids = Items.stored(engine, "a", "b");
        item(ids.get(0)).setStock(1);
        item(ids.get(1)).setName("renamed");
        proxy.cutAt(Moment.BEFORE_SENDING, "COMMIT");
        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.ROLLED_BACK);

        assertThat(context.tracked()).hasSize(2);
        context.flush();
        assertThat(stock(engine, ids.get(0))).isEqualTo(1);
    }

    @Test
    void findsDeletedRows(Engine engine) {
        long id = Items.stored(engine, "a").get(0);
        item(id).delete();
        loseReply("DELETE FROM `item`");

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.COMMITTED);
        assertThat(context.dirty()).isFalse();
    }

    @Test
    void tellsByTheVersion(Engine engine) {
        long id = Tickets.stored(engine, "a").get(0);
        TicketEntity ticket = proxied.provider(TicketProvider.class).mustGetById(context, id);
        ticket.setTitle("b");
        loseReply("UPDATE `ticket`");

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.COMMITTED);
        assertThat(ticket.getVersion()).isEqualTo(1);
        ticket.setTitle("c");
        context.flush();
    }

    @Test
    void doesNotGuessWhenSomebodyElseChangedTheRow(Engine engine) {
        long id = Items.stored(engine, "a").get(0);
        item(id).setStock(1);
        loseReply("UPDATE `item`");
        change(engine, id, item -> item.setStock(99));

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.UNDECIDED);

        assertThatThrownBy(context::flush)
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN));
    }

    @Test
    void judgesWhatWasSentAndNotWhatCameLater(Engine engine) {
        long id = Items.stored(engine, "a").get(0);
        item(id).increment(ItemFields.STOCK, 5);
        ItemEntity sent = Items.created(context, "sent");
        loseReply("COMMIT");
        ItemEntity later = Items.created(context, "later");

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.COMMITTED);

        assertThat(sent.dirty()).isFalse();
        assertThat(context.tracked()).containsExactly(later);
        context.flush();
        assertThat(stock(engine, id)).isEqualTo(15);
    }

    @Test
    void doesNotDecideWhenASentEntityWasChangedSince(Engine engine) {
        ItemEntity sent = Items.created(context, "sent");
        loseReply("INSERT INTO `item`");
        sent.setStock(77);
        assertThat(context.resolveOutcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void isNotMisledByWhatSomebodyElseDeleted(Engine engine) {
        List<Long> ids = Items.stored(engine, "counted", "deleted");
        item(ids.get(0)).increment(ItemFields.STOCK, 5);
        item(ids.get(1)).delete();
        proxy.cutAt(Moment.BEFORE_SENDING, "COMMIT");
        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);
        change(engine, ids.get(1), ItemEntity::delete);

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void isNotMisledByTheSameOrTheOldValueOfSomebodyElse(Engine engine) {
        List<Long> ids = Items.stored(engine, "counted", "set");
        item(ids.get(0)).increment(ItemFields.STOCK, 5);
        item(ids.get(1)).setStock(0);
        proxy.cutAt(Moment.BEFORE_SENDING, "COMMIT");
        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);
        change(engine, ids.get(1), item -> item.setStock(0));
        assertThat(context.resolveOutcome()).isEqualTo(Outcome.UNDECIDED);

        change(engine, ids.get(1), item -> item.setStock(10));
        assertThat(context.resolveOutcome()).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void isNotForgottenByARetry(Engine engine) {
        long id = Items.stored(engine, "a").get(0);
        item(id).increment(ItemFields.STOCK, 5);
        loseReply("COMMIT");
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> context.transaction(TransactionOptions.DEFAULT.retries(1), tx -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new LockConflictException("default", "deadlock", null);
                    }
                }))
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.OUTCOME_UNKNOWN));
        assertThat(stock(engine, id)).isEqualTo(15);
    }

    @Test
    void resolvesAnExplicitTransactionToo(Engine engine) {
        long id = Items.stored(engine, "a").get(0);
        proxy.cutAt(Moment.BEFORE_REPLY, "COMMIT");
        assertThatThrownBy(() -> context.transaction(tx -> {
                    item(id).setStock(1);
                    tx.flush();
                    Items.created(tx, "b");
                    tx.mysqlPipeline("default").add("UPDATE item SET stock = stock + 100 WHERE id = ?", id);
                }))
                .isInstanceOf(OutcomeUnknownException.class);
        assertThat(context.tracked()).hasSize(2);

        assertThat(context.resolveOutcome()).isEqualTo(Outcome.COMMITTED);

        assertThat(context.dirty()).isFalse();
        assertThat(item(id).getStock()).isEqualTo(101);
        context.flush();
        assertThat(stock(engine, id)).isEqualTo(101);
    }

    @Test
    void refusesToResolveWhatIsKnown() {
        assertThatThrownBy(context::resolveOutcome)
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSACTION_MISUSE));
    }

    private void loseReply(String statement) {
        FaultProxy.Fault lost = proxy.cutAt(Moment.BEFORE_REPLY, statement);
        assertThatThrownBy(context::flush).isInstanceOf(OutcomeUnknownException.class);
        assertThat(lost.happened()).isTrue();
    }

    private ItemEntity item(long id) {
        return proxied.provider(ItemProvider.class).mustGetById(context, id);
    }

    private static void change(Engine engine, long id, Consumer<ItemEntity> change) {
        try (FluxaContext other = engine.newContext()) {
            change.accept(engine.provider(ItemProvider.class).mustGetById(other, id));
            other.flush();
        }
    }

    private static int stock(Engine engine, long id) {
        try (FluxaContext other = engine.newContext()) {
            return engine.provider(ItemProvider.class).mustGetById(other, id).getStock();
        }
    }
}
