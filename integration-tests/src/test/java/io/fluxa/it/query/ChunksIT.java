package io.fluxa.it.query;

import static io.fluxa.it.query.QueryIT.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.LockConflictException;
import io.fluxa.query.Query;
import io.fluxa.query.Where;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import io.fluxa.transaction.TransactionOptions;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = Leaf.class)
@Timeout(120)
class ChunksIT {

    private static final String HIGHEST = "SELECT MAX(`id`) FROM `leaf`";
    private static final String RANGE = "SELECT " + Leaves.COLUMNS
            + " FROM `leaf` WHERE `id` > ? AND `id` <= ? AND `fake_delete` = 0 ORDER BY `id` ASC LIMIT ?";

    private final Engine engine;
    private final LeafProvider leaves;

    ChunksIT(Engine engine, LeafProvider leaves) {
        this.engine = engine;
        this.leaves = leaves;
    }

    @Test
    void readsSomeRowsAtATimeAndCommitsBetween(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 5);
        List<Integer> sizes = new ArrayList<>();
        long seen = leaves.forEachChunk(context, Query.all(), 2, some -> {
            sizes.add(some.size());
            assertThat(Leaves.numbers(engine).subList(0, (sizes.size() - 1) * 2))
                    .allMatch(number -> number < 0);
            some.forEach(leaf -> leaf.setNumber(-leaf.getNumber()));
        });
        assertThat(seen).isEqualTo(5);
        assertThat(sizes).containsExactly(2, 2, 1);
        String pair = "UPDATE `leaf` SET `number` = CASE `id` WHEN ? THEN ? WHEN ? THEN ? ELSE `number` END"
                + " WHERE `id` IN (?,?)";
        String last = "UPDATE `leaf` SET `number` = ? WHERE `id` = ?";
        assertThat(statements.queries()).containsExactly(HIGHEST, RANGE, pair, RANGE, pair, RANGE, last);
        assertThat(statements.all())
                .extracting(event -> event.query().split(" ", 2)[0])
                .startsWith("SELECT", "START", "SELECT", "UPDATE", "COMMIT", "START", "SELECT", "UPDATE", "COMMIT");
        assertThat(Leaves.numbers(engine)).containsExactly(-1, -2, -3, -4, -5);
    }

    @Test
    void keepsTheConditionsOfTheQuery(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 20);
        Query<LeafEntity> some = Query.where(
                LeafFields.NUMBER.gt(5),
                LeafFields.NUMBER.lt(9).or(LeafFields.NUMBER.gt(18)),
                Where.sql("LENGTH(text) < ?", 100));
        List<Integer> found = new ArrayList<>();
        assertThat(leaves.forEachChunk(context, some, 2, chunk -> chunk.forEach(leaf -> found.add(leaf.getNumber()))))
                .isEqualTo(5);
        assertThat(found).containsExactly(6, 7, 8, 19, 20);
        assertThat(statements.queries())
                .startsWith(
                        HIGHEST,
                        "SELECT " + Leaves.COLUMNS + " FROM `leaf` WHERE `id` > ? AND `id` <= ?"
                                + " AND `number` > ? AND (`number` < ? OR `number` > ?) AND (LENGTH(text) < ?)"
                                + " AND `fake_delete` = 0 ORDER BY `id` ASC LIMIT ?");
    }

    @Test
    void seesRowsThatTheWorkTakesOutOfTheQueryOnce(FluxaContext context) {
        Leaves.fill(engine, 10);
        List<Long> found = new ArrayList<>();
        assertThat(leaves.forEachChunk(
                        context,
                        Query.where(LeafFields.NUMBER.gt(0)),
                        3,
                        some -> some.forEach(leaf -> {
                            found.add(leaf.getId());
                            leaf.setNumber(0);
                        })))
                .isEqualTo(10);
        assertThat(found).hasSize(10).doesNotHaveDuplicates();
        assertThat(Leaves.numbers(engine)).containsOnly(0);
    }

    @Test
    void sendsNoMoreWhenTheLastChunkIsFull(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 4);
        assertThat(leaves.forEachChunk(context, Query.all(), 2, some -> {})).isEqualTo(4);
        assertThat(statements.queries()).containsExactly(HIGHEST, RANGE, RANGE);
    }

    @Test
    void sendsOneStatementForAnEmptyTable(FluxaContext context, Statements statements) {
        assertThat(leaves.forEachChunk(context, Query.all(), 2, some -> failed()))
                .isZero();
        assertThat(statements.all()).hasSize(1);
        assertThat(statements.queries()).containsExactly(HIGHEST);
    }

    @Test
    void leavesOutWhatIsDeletedInTheContextOrSoftly(FluxaContext context) {
        Leaves.fill(engine, 5);
        leaves.mustGetById(context, 2).delete();
        leaves.mustGetById(context, 5).delete();
        context.flush();
        LeafEntity doomed = leaves.mustGetById(context, 4);
        List<Long> found = new ArrayList<>();
        assertThat(leaves.forEachChunk(context, Query.all(), 2, some -> {
                    some.forEach(leaf -> found.add(leaf.getId()));
                    doomed.forceDelete(); // stored with the first chunk
                }))
                .isEqualTo(2);
        assertThat(found).containsExactly(1L, 3L);
        found.clear();
        assertThat(leaves.forEachChunk(
                        context,
                        Query.<LeafEntity>all().withFakeDeletes(),
                        2,
                        some -> some.forEach(leaf -> found.add(leaf.getId()))))
                .isEqualTo(4);
        assertThat(found).containsExactly(1L, 2L, 3L, 5L);
    }

    @Test
    void goesOnBehindAChunkOfWhichNothingIsSeen(FluxaContext context) {
        Leaves.fill(engine, 3);
        leaves.mustGetById(context, 1).forceDelete(); // stored by the first transaction, after its rows are read
        List<Long> found = new ArrayList<>();
        assertThat(leaves.forEachChunk(context, Query.all(), 1, some -> some.forEach(leaf -> found.add(leaf.getId()))))
                .isEqualTo(2);
        assertThat(found).containsExactly(2L, 3L);
        assertThat(Leaves.numbers(engine)).containsExactly(2, 3);
    }

    @Test
    void seesEachRowOnceWhileOthersComeAndGo(FluxaContext context) {
        Leaves.fill(engine, 100);
        leaves.forEachChunk(
                context,
                Query.all(),
                100,
                some -> some.stream().filter(leaf -> leaf.getId() % 10 == 0).forEach(LeafEntity::forceDelete));
        List<Long> seen = new ArrayList<>();
        leaves.forEachChunk(context, Query.all(), 7, some -> {
            some.forEach(leaf -> seen.add(leaf.getId()));
            long last = seen.get(seen.size() - 1);
            elsewhere("DELETE FROM leaf WHERE id IN (?, ?)", last - 1, last); // seen already
            elsewhere("INSERT IGNORE INTO leaf (id, number, text) VALUES (?, 0, '')", last / 10 * 10); // behind
            elsewhere("INSERT IGNORE INTO leaf (id, number, text) VALUES (?, 0, '')", last / 10 * 10 + 20); // ahead
            elsewhere("INSERT INTO leaf (id, number, text) VALUES (?, 0, '')", 1_000 + last); // never seen
        });
        assertThat(seen).doesNotHaveDuplicates().isSorted().allMatch(id -> id <= 100);
        assertThat(seen)
                .containsAll(LongStream.rangeClosed(1, 100)
                        .filter(id -> id % 10 != 0)
                        .boxed()
                        .toList());
    }

    @Test
    void endsAlsoWhenTheWorkInsertsRows(FluxaContext context) {
        Leaves.fill(engine, 10);
        LeafProvider provider = leaves;
        assertThat(leaves.forEachChunk(
                        context,
                        Query.all(),
                        3,
                        some -> some.forEach(leaf -> {
                            LeafEntity copy = provider.create(context, leaf.getId() + 1_000);
                            copy.setNumber(leaf.getNumber());
                            copy.setText("copy");
                        })))
                .isEqualTo(10);
        assertThat(Leaves.numbers(engine)).hasSize(20);
    }

    @Test
    void keepsTheChunksBeforeAFailure(FluxaContext context) {
        Leaves.fill(engine, 6);
        IllegalStateException failure = new IllegalStateException("no");
        assertThatThrownBy(() -> leaves.forEachChunk(context, Query.all(), 2, some -> {
                    some.forEach(leaf -> leaf.setNumber(0));
                    context.flush();
                    if (some.get(0).getId() == 3) {
                        throw failure;
                    }
                }))
                .isSameAs(failure);
        assertThat(Leaves.numbers(engine)).containsExactly(0, 0, 3, 4, 5, 6);
        assertThat(context.tracked()).hasSize(2);
        context.clearFlush();
        assertThat(leaves.mustGetById(context, 3).getNumber()).isEqualTo(3);
    }

    @Test
    void repeatsAChunkThatALockConflictHasEnded(FluxaContext context) {
        Leaves.fill(engine, 6);
        List<Long> found = new ArrayList<>();
        assertThat(leaves.forEachChunk(context, Query.all(), 2, TransactionOptions.DEFAULT.retries(2), some -> {
                    some.forEach(leaf -> {
                        found.add(leaf.getId());
                        leaf.setNumber(leaf.getNumber() + 10);
                    });
                    context.flush();
                    if (found.size() == 4) {
                        throw new LockConflictException("default", "as after a deadlock", null);
                    }
                }))
                .isEqualTo(6);
        assertThat(found).containsExactly(1L, 2L, 3L, 4L, 3L, 4L, 5L, 6L);
        assertThat(Leaves.numbers(engine)).containsExactly(11, 12, 13, 14, 15, 16);
        assertThat(context.dirty()).isFalse();
    }

    @Test
    void refusesToWriteInTransactionsForReading(FluxaContext context) {
        Leaves.fill(engine, 2);
        assertCode(
                ErrorCode.TRANSACTION_MISUSE,
                () -> leaves.forEachChunk(
                        context,
                        Query.all(),
                        2,
                        TransactionOptions.DEFAULT.forReading(),
                        some -> some.get(0).setNumber(0)));
        context.clearFlush();
        assertThat(Leaves.numbers(engine)).containsExactly(1, 2);
    }

    @Test
    void letsGoOfWhatIsStored(FluxaContext context) throws Exception {
        Leaves.fill(engine, 1_000);
        List<WeakReference<LeafEntity>> seen = new ArrayList<>();
        leaves.forEachChunk(
                context,
                Query.all(),
                300,
                some -> some.forEach(leaf -> {
                    leaf.setNumber(0);
                    seen.add(new WeakReference<>(leaf));
                }));
        assertThat(seen).hasSize(1_000);
        Leaves.awaitReleased(seen);
    }

    @Test
    void givesTheObjectsThatAreKnown(FluxaContext context) {
        Leaves.fill(engine, 3);
        LeafEntity known = leaves.mustGetById(context, 2);
        List<LeafEntity> found = new ArrayList<>();
        leaves.forEachChunk(context, Query.all(), 2, found::addAll);
        assertThat(found.get(1)).isSameAs(known);
        assertThat(leaves.mustGetById(context, 3)).isSameAs(found.get(2));
    }

    @Test
    void refusesToBePartOfATransaction(FluxaContext context, Statements statements) {
        context.transaction(tx -> assertCode(
                ErrorCode.CHUNKS_IN_TRANSACTION, () -> leaves.forEachChunk(tx, Query.all(), 2, some -> failed())));
        assertThat(statements.all()).isEmpty();
        Leaves.fill(engine, 1);
        leaves.forEachChunk(
                context,
                Query.all(),
                2,
                some -> assertCode(
                        ErrorCode.CHUNKS_IN_TRANSACTION,
                        () -> leaves.forEachChunk(context, Query.all(), 2, inner -> failed())));
    }

    @Test
    void refusesWhatIsNotReadInTheOrderOfTheIds(FluxaContext context, Statements statements) {
        Query<LeafEntity> sorted = Query.<LeafEntity>all().orderBy(LeafFields.NUMBER.asc());
        assertCode(ErrorCode.CHUNKS_REFUSED, () -> leaves.forEachChunk(context, sorted, 2, some -> failed()))
                .hasMessageContaining("orderBy");
        assertCode(
                ErrorCode.CHUNKS_REFUSED,
                () -> leaves.forEachChunk(context, Query.<LeafEntity>all().page(1, 10), 2, some -> failed()));
        assertCode(ErrorCode.CHUNKS_REFUSED, () -> leaves.forEachChunk(context, Query.all(), 0, some -> failed()))
                .hasMessageContaining("at least 1");
        Query<LeafEntity> unfit = Query.where(Where.sql("number = 1 OR number = 2)"));
        assertCode(ErrorCode.INVALID_CONDITION, () -> leaves.forEachChunk(context, unfit, 2, some -> failed()));
        assertThat(statements.all()).isEmpty();
    }

    private void elsewhere(String sql, Object... values) {
        try (FluxaContext context = engine.newContext()) {
            engine.mysql("default").exec(context, sql, values);
        }
    }

    private static void failed() {
        throw new AssertionError("called");
    }
}
