package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.error.EntityNotFoundException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Item.class, Shelf.class})
class ReadIT {

    private static final String COLUMNS = "`id`,`name`,`note`,`price`,`kind`,`stock`,`level`,`size`,`shelf`,`parent`,"
            + "`day`,`created_at`,`updated_at`";

    @Test
    void findsARowByOneSelectAndThenInTheContext(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        long id = Items.stored(engine, "shoe").get(0);

        ItemEntity item = items.getById(context, id).orElseThrow();

        assertThat(item.getName()).isEqualTo("shoe");
        assertThat(items.getById(context, id)).containsSame(item);
        assertThat(items.mustGetById(context, id)).isSameAs(item);
        assertThat(items.getByIds(context, id)).containsExactly(item);
        assertThat(statements.queries()).containsExactly("SELECT " + COLUMNS + " FROM `item` WHERE `id` = ?");
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void answersAnAbsentRowWithEmptyOrATypedError(FluxaContext context, ItemProvider items) {
        assertThat(items.getById(context, 999)).isEmpty();
        assertThatThrownBy(() -> items.mustGetById(context, 999))
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessage("FLX-3001: Item with id 999 not found; use getById when the row may be absent");
    }

    @Test
    void findsManyRowsByOneSelectInTheOrderAskedFor(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<Long> ids = Items.stored(engine, "a", "b", "c");
        ItemEntity known = items.mustGetById(context, ids.get(1));
        statements.clear();

        List<ItemEntity> found = items.getByIds(context, ids.get(2), 999, ids.get(1), ids.get(2), ids.get(0));

        assertThat(found).extracting(ItemEntity::getName).containsExactly("c", "b", "a");
        assertThat(found.get(1)).isSameAs(known);
        assertThat(statements.queries()).containsExactly("SELECT " + COLUMNS + " FROM `item` WHERE `id` IN (?,?,?)");
    }

    @Test
    void takesCollectionsAndNothingAtAll(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<Long> ids = Items.stored(engine, "a");

        assertThat(items.getByIds(context, ids)).hasSize(1);
        statements.clear();
        assertThat(items.getByIds(context, Collections.emptyList())).isEmpty();
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void findsThousandsOfIdsInOneRoundTrip(
            Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        List<Long> ids = Items.stored(engine, "a", "b");
        long[] many = LongStream.range(ids.get(0), ids.get(0) + 5_000).toArray();

        assertThat(items.getByIds(context, many))
                .extracting(ItemEntity::getName)
                .containsExactly("a", "b");
        assertThat(statements.roundTrips()).isEqualTo(1);
    }

    @Test
    void pagesThroughAllRows(Engine engine, FluxaContext context, ItemProvider items, Statements statements) {
        Items.stored(engine, "a", "b", "c");

        Page<ItemEntity> page = items.searchManyWithTotal(
                context, Query.<ItemEntity>all().orderBy(ItemFields.ID.desc()).page(2, 2));

        assertThat(page.getTotal()).isEqualTo(3);
        assertThat(page.getItems()).extracting(ItemEntity::getName).containsExactly("a");
        assertThat(statements.queries())
                .containsExactly(
                        "SELECT COUNT(*) FROM `item`",
                        "SELECT " + COLUMNS + " FROM `item` ORDER BY `id` DESC LIMIT ?,?");
        assertThat(items.searchMany(context, Query.all()))
                .extracting(ItemEntity::getName)
                .containsExactly("a", "b", "c");
    }

    @Test
    void sendsNoSecondSelectWhenThereIsNothing(FluxaContext context, ItemProvider items, Statements statements) {
        Page<ItemEntity> page =
                items.searchManyWithTotal(context, Query.<ItemEntity>all().page(1, 10));

        assertThat(page.getTotal()).isZero();
        assertThat(page.getItems()).isEmpty();
        assertThat(statements.queries()).containsExactly("SELECT COUNT(*) FROM `item`");
    }

    @Test
    void refusesPagesBeforeTheFirst() {
        assertThatThrownBy(() -> Query.<ItemEntity>all().page(0, 10))
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PAGE));
    }

    @Test
    void followsReferences(Engine engine, FluxaContext context, ItemProvider items, ShelfProvider shelves) {
        ShelfEntity shelf = shelves.create(context);
        shelf.setName("top");
        ItemEntity parent = Items.created(context, "parent");
        ItemEntity child = Items.created(context, "child");
        parent.setShelf(shelf);
        child.setShelf(shelf);
        child.setParent(parent);
        context.flush();

        try (FluxaContext other = engine.newContext()) {
            ItemEntity read = items.mustGetById(other, child.getId());
            assertThat(read.getShelfId()).isEqualTo(shelf.getId());
            assertThat(read.mustGetShelf(other).getName()).isEqualTo("top");
            assertThat(read.getParentId()).isEqualTo(parent.getId());
            assertThat(read.getParent(other).orElseThrow().getParent(other)).isEmpty();
        }
    }

    @Test
    void refusesAClosedContext(Engine engine, ItemProvider items) {
        FluxaContext context = engine.newContext();
        context.close();

        assertThatThrownBy(() -> items.getById(context, 1))
                .isInstanceOfSatisfying(
                        IllegalUseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONTEXT_CLOSED));
    }
}
