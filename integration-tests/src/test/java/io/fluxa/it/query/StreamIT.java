package io.fluxa.it.query;

import static io.fluxa.it.query.QueryIT.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.observe.QueryEvent;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = Leaf.class)
@Timeout(120)
class StreamIT {

    private static final String SELECT = "SELECT " + Leaves.COLUMNS + " FROM `leaf`";
    private static final String ALL = SELECT + " WHERE `fake_delete` = 0 ORDER BY `id` ASC";

    private final Engine engine;
    private final LeafProvider leaves;

    StreamIT(Engine engine, LeafProvider leaves) {
        this.engine = engine;
        this.leaves = leaves;
    }

    @Test
    void readsEveryRowFromOneResult(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 1_000);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            assertThat(all.mapToInt(LeafEntity::getNumber).sum()).isEqualTo(500_500);
        }
        assertThat(statements.all())
                .extracting(QueryEvent::operation, QueryEvent::query, QueryEvent::rows)
                .containsExactly(tuple("SELECT", ALL, 1_000L));
    }

    @Test
    void keepsConditionsOrderAndPageOfTheQuery(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 9);
        Query<LeafEntity> query = Query.where(LeafFields.NUMBER.lt(9), LeafFields.TEXT.startsWith("x"))
                .orderBy(LeafFields.NUMBER.desc())
                .page(2, 3);
        try (Stream<LeafEntity> some = leaves.stream(context, query)) {
            assertThat(some.mapToInt(LeafEntity::getNumber)).containsExactly(5, 4, 3);
        }
        assertThat(statements.queries())
                .containsExactly(
                        SELECT
                                + " WHERE `number` < ? AND `text` LIKE ? ESCAPE '|' AND `fake_delete` = 0 ORDER BY `number` DESC,`id` DESC LIMIT ?,?");
    }

    @Test
    void findsNothingInAnEmptyTable(FluxaContext context) {
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void hidesWhatIsDeletedInTheContextOrSoftly(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 4);
        leaves.mustGetById(context, 1).forceDelete();
        leaves.mustGetById(context, 2).delete();
        leaves.mustGetById(context, 3).delete();
        assertThat(ids(context, Query.all())).containsExactly(4L);
        assertThat(ids(context, Query.<LeafEntity>all().withFakeDeletes())).containsExactly(2L, 3L, 4L);
        context.flush();
        statements.clear();
        assertThat(ids(context, Query.all())).containsExactly(4L);
        assertThat(ids(context, Query.<LeafEntity>all().withFakeDeletes())).containsExactly(2L, 3L, 4L);
        assertThat(statements.queries()).containsExactly(ALL, SELECT + " ORDER BY `id` ASC");
    }

    @Test
    void givesTheObjectsThatAreKnownWithTheirChanges(FluxaContext context) {
        Leaves.fill(engine, 3);
        LeafEntity known = leaves.mustGetById(context, 2);
        known.setNumber(22);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            List<LeafEntity> found = all.toList();
            assertThat(found.get(1)).isSameAs(known);
            assertThat(found).extracting(LeafEntity::getNumber).containsExactly(1, 22, 3);
        }
        assertThat(known.dirty()).isTrue();
    }

    @Test
    void givesOneObjectPerRowAsLongAsSomebodyHoldsIt(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 100);
        List<LeafEntity> first = list(context);
        statements.clear();
        System.gc();
        assertThat(leaves.mustGetById(context, 7)).isSameAs(first.get(6));
        assertThat(leaves.getByIds(context, 8, 9)).containsExactly(first.get(7), first.get(8));
        assertThat(statements.all()).isEmpty();
        assertThat(list(context)).usingElementComparator(StreamIT::sameness).isEqualTo(first);
        assertThat(leaves.searchMany(context, Query.all()))
                .usingElementComparator(StreamIT::sameness)
                .isEqualTo(first);
    }

    @Test
    void letsGoOfWhatNobodyHolds(FluxaContext context, Statements statements) throws Exception {
        Leaves.fill(engine, 1_000);
        List<WeakReference<LeafEntity>> seen = new ArrayList<>();
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            all.forEach(leaf -> seen.add(new WeakReference<>(leaf)));
        }
        Leaves.awaitReleased(seen);
        statements.clear();
        assertThat(leaves.mustGetById(context, 1).getNumber()).isEqualTo(1);
        assertThat(statements.queries()).hasSize(1);
    }

    @Test
    void holdsWhatIsLookedUpById(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 10);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            all.forEach(leaf ->
                    assertThat(leaves.mustGetById(context, leaf.getId())).isSameAs(leaf));
        }
        System.gc();
        statements.clear();
        assertThat(leaves.getByIds(context, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).hasSize(10);
        assertThat(statements.all()).isEmpty();
    }

    @Test
    void flushesWhatIsChangedAndLetsGoOfItThen(FluxaContext context, Statements statements) throws Exception {
        Leaves.fill(engine, 5);
        List<WeakReference<LeafEntity>> seen = new ArrayList<>();
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            all.forEach(leaf -> {
                seen.add(new WeakReference<>(leaf));
                leaf.setNumber(leaf.getNumber() * 10);
            });
        }
        System.gc();
        assertThat(seen).noneMatch(leaf -> leaf.refersTo(null));
        assertThat(context.tracked()).hasSize(5);
        assertThat(leaves.mustGetById(context, 2).getNumber()).isEqualTo(20);
        context.flush();
        assertThat(statements.queries()).hasSize(2);
        assertThat(Leaves.numbers(engine)).containsExactly(10, 20, 30, 40, 50);
        Leaves.awaitReleased(seen.subList(2, 5));
    }

    @Test
    void storesInTheMiddleOnOtherConnections(FluxaContext context) {
        Leaves.fill(engine, 1_000);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            all.forEach(leaf -> {
                leaf.setNumber(-leaf.getNumber());
                if (leaf.getId() % 100 == 0) {
                    context.flush();
                }
            });
        }
        assertThat(Leaves.numbers(engine).stream().mapToInt(number -> number).sum())
                .isEqualTo(-500_500);
    }

    @Test
    void deletesWhatItReads(FluxaContext context) {
        Leaves.fill(engine, 3);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            all.filter(leaf -> leaf.getNumber() != 2).forEach(LeafEntity::forceDelete);
        }
        assertThat(leaves.getById(context, 1)).isEmpty();
        context.flush();
        assertThat(Leaves.numbers(engine)).containsExactly(2);
        assertThat(leaves.getById(context, 1)).isEmpty();
    }

    @Test
    void refusesToTruncateWhileStreamedEntitiesHaveChanges(FluxaContext context) {
        Leaves.fill(engine, 2);
        List<LeafEntity> all = list(context);
        all.get(0).setNumber(7);
        assertCode(ErrorCode.UNSAVED_CHANGES, () -> leaves.table(context).truncate());
        context.clearFlush();
        leaves.table(context).truncate();
        assertThat(leaves.getById(context, 1)).isEmpty();
        assertThatThrownBy(() -> all.get(1).setNumber(7)).hasMessageStartingWith("FLX-3002");
    }

    @Test
    void refusesToBeReadInParallel(FluxaContext context) {
        Leaves.fill(engine, 3);
        for (int i = 0; i < 30; i++) { // more than there are connections
            assertCode(
                    ErrorCode.PARALLEL_STREAM,
                    () -> leaves.stream(context, Query.all()).parallel().forEach(leaf -> leaf.setNumber(0)));
            assertCode(
                    ErrorCode.PARALLEL_STREAM,
                    () -> leaves.stream(context, Query.all())
                            .parallel()
                            .sorted(Comparator.comparing(LeafEntity::getNumber))
                            .findFirst());
            assertCode(
                    ErrorCode.PARALLEL_STREAM,
                    () -> leaves.stream(context, Query.all()).spliterator().trySplit());
        }
        assertThat(context.dirty()).isFalse();
    }

    @Test
    void worksAsAnIterator(FluxaContext context) {
        Leaves.fill(engine, 3);
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            Iterator<LeafEntity> iterator = all.iterator();
            assertThat(iterator.next().getNumber()).isEqualTo(1);
            assertThat(iterator.next().getNumber()).isEqualTo(2);
            assertThat(iterator.next().getNumber()).isEqualTo(3);
            assertThat(iterator.hasNext()).isFalse();
        }
    }

    private List<LeafEntity> list(FluxaContext context) {
        try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
            return all.toList();
        }
    }

    private List<Long> ids(FluxaContext context, Query<LeafEntity> query) {
        try (Stream<LeafEntity> some = leaves.stream(context, query)) {
            return some.map(LeafEntity::getId).toList();
        }
    }

    private static int sameness(LeafEntity one, LeafEntity other) {
        return one == other ? 0 : 1;
    }
}
