package io.fluxa.it.crud;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.increase;
import static io.fluxa.query.Update.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.InvalidValueException;
import io.fluxa.error.StatementException;
import io.fluxa.internal.mysql.OutOfRangeFailure;
import io.fluxa.query.Query;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Bulk changes that would take a number out of the range of its column. */
@FluxaTest(entities = {Item.class, Shelf.class, Ticket.class})
class IncreaseRefusalIT {

    @Test
    void saysWhichNumberLeavesItsRange(Engine engine, FluxaContext context, ItemProvider items) {
        List<Long> ids = Items.stored(engine, "a", "b");
        items.updateMany(context, where(ItemFields.NAME.eq("b")), set(ItemFields.LEVEL, 250));

        InvalidValueException above =
                assertRefused("level", () -> items.updateMany(context, Query.all(), increase(ItemFields.LEVEL, 6)));
        assertThat(above).hasMessageContaining("from 0 to 255");
        assertRefused("level", () -> items.updateMany(context, Query.all(), increase(ItemFields.LEVEL, -1)));
        assertRefused(
                "stock", () -> items.updateMany(context, Query.all(), increase(ItemFields.STOCK, Long.MAX_VALUE)));
        assertThat(items.getByIds(context, ids))
                .extracting(ItemEntity::getLevel)
                .containsExactly(0, 250);
    }

    @Test
    void saysWhichOfTwoNumbersLeavesItsRange(Engine engine, FluxaContext context, ItemProvider items) {
        Items.stored(engine, "a");

        assertRefused(
                "level",
                () -> items.updateMany(
                        context, Query.all(), increase(ItemFields.STOCK, 1).and(increase(ItemFields.LEVEL, 256))));
        assertRefused(
                "level",
                () -> items.updateMany(
                        context, Query.all(), increase(ItemFields.STOCK, 1).and(increase(ItemFields.LEVEL, -1))));
        assertRefused(
                "stock",
                () -> items.updateMany(
                        context,
                        Query.all(),
                        increase(ItemFields.LEVEL, 1).and(increase(ItemFields.STOCK, Long.MAX_VALUE))));
    }

    @Test
    void blamesNoIncreaseForAVersionThatIsUsedUp(Engine engine, FluxaContext context, TicketProvider tickets) {
        Tickets.stored(engine, "a");
        context.engine().mysql("default").exec(context, "UPDATE ticket SET version = 2147483647");

        StatementException refusal = catchThrowableOfType(
                StatementException.class,
                () -> tickets.updateMany(context, Query.all(), increase(TicketFields.VOTES, 1)));
        assertThat(refusal.getCause())
                .isInstanceOfSatisfying(
                        OutOfRangeFailure.class,
                        failure -> assertThat(failure.column()).contains("version"));
        assertThat(tickets.searchMany(context, Query.all()))
                .extracting(TicketEntity::getVotes)
                .containsExactly(0);
    }

    @Test
    void blamesNoIncreaseForANumberOfACondition(Engine engine, FluxaContext context, ItemProvider items) {
        Items.stored(engine, "a");

        assertThatThrownBy(() -> items.updateMany(
                        context,
                        where(Where.sql("level - 1 > ?", 0)),
                        increase(ItemFields.LEVEL, 1).and(increase(ItemFields.STOCK, 1))))
                .isInstanceOf(StatementException.class);
    }

    private static InvalidValueException assertRefused(String field, ThrowingCallable call) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);
        assertThat(refusal.code()).isEqualTo(ErrorCode.INCREASE_OUT_OF_RANGE);
        assertThat(refusal.field()).isEqualTo(field);
        return refusal;
    }
}
