package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class})
class PipelineIT {

    @Test
    void sendsItsStatementsAfterTheEntitiesInOneTransaction(
            Engine engine, FluxaContext context, Statements statements) {
        ItemEntity item = Items.created(context, "a");
        context.mysqlPipeline("default").add("UPDATE item SET stock = ? WHERE id = ?", 42, item.getId());
        context.flush();

        assertThat(statements.all())
                .extracting(event -> event.query().split(" ", 2)[0])
                .containsExactly("START", "INSERT", "UPDATE", "COMMIT");
        assertThat(stock(engine, item.getId())).isEqualTo(42);
        assertThat(context.mysqlPipeline("default").size()).isZero();
    }

    @Test
    void sendsOneStatementAloneWhenNothingElseIsDirty(Engine engine, FluxaContext context, Statements statements) {
        long id = Items.stored(engine, "a").get(0);
        context.mysqlPipeline("default").add("UPDATE item SET stock = stock + ? WHERE id = ?", 1, id);
        assertThat(context.dirty()).isTrue();
        context.flush();
        assertThat(statements.roundTrips()).isEqualTo(1);
        assertThat(stock(engine, id)).isEqualTo(11);
        context.flush();
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void keepsItsStatementsWhenTheFlushFails(Engine engine, FluxaContext context) {
        long id = Items.stored(engine, "taken").get(0);
        ItemEntity item = Items.created(context, "taken");
        context.mysqlPipeline("default").add("UPDATE item SET stock = 1 WHERE id = ?", id);
        assertThatThrownBy(context::flush).isInstanceOf(DuplicateKeyException.class);
        assertThat(stock(engine, id)).isEqualTo(10);

        item.setName("free");
        context.flush();
        assertThat(stock(engine, id)).isEqualTo(1);
    }

    @Test
    void queuesAgainWhatARollbackUndid(Engine engine, FluxaContext context) {
        long id = Items.stored(engine, "a").get(0);
        assertThatThrownBy(() -> context.transaction(tx -> {
                    tx.mysqlPipeline("default").add("UPDATE item SET stock = stock + 1 WHERE id = ?", id);
                    tx.flush();
                    tx.mysqlPipeline("default").add("UPDATE item SET stock = stock * 2 WHERE id = ?", id);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(context.mysqlPipeline("default").size()).isEqualTo(2);
        context.flush();
        assertThat(stock(engine, id)).isEqualTo(22);
    }

    @Test
    void isEmptiedByClearFlush(FluxaContext context, Statements statements) {
        context.mysqlPipeline("default").add("DELETE FROM item");
        context.clearFlush();
        context.flush();
        assertThat(statements.roundTrips()).isZero();
    }

    private static int stock(Engine engine, long id) {
        try (FluxaContext other = engine.newContext()) {
            return engine.provider(ItemProvider.class).mustGetById(other, id).getStock();
        }
    }
}
