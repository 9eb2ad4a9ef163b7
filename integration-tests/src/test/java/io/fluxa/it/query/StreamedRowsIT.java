package io.fluxa.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows of a stream that were read, stored or deleted by other ways after it was opened. */
@FluxaTest(entities = Leaf.class)
@Timeout(120)
class StreamedRowsIT {

    private final Engine engine;
    private final LeafProvider leaves;

    StreamedRowsIT(Engine engine, LeafProvider leaves) {
        this.engine = engine;
        this.leaves = leaves;
    }

    @BeforeEach
    void fill() {
        Leaves.fill(engine, 20);
    }

    @Nested
    class Stored {

        @Test
        void keepsWhatWasStoredWithoutAContextCache(FluxaContext context) {
            context.disableContextCache();
            LeafEntity known = leaves.mustGetById(context, 20);
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                known.setNumber(777);
                context.flush();
                assertThat(last(rest)).isSameAs(known);
            }
            assertThat(known.getNumber()).isEqualTo(777);
        }

        @Test
        void keepsWhatWasStoredBeforeAnotherTransactionIsRolledBack(FluxaContext context, Statements statements) {
            LeafEntity known = leaves.mustGetById(context, 20);
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                known.setNumber(777);
                context.flush();
                rollBack(context, () -> {});
                assertThat(last(rest)).isSameAs(known);
            }
            assertThat(known.getNumber()).isEqualTo(777);
            statements.clear();
            assertThat(leaves.mustGetById(context, 20).getNumber()).isEqualTo(777);
            assertThat(statements.queries()).hasSize(1);
        }

        @Test
        void readsAgainWhatWasStoredAndLetGoOf(FluxaContext context, Statements statements) throws Exception {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                Leaves.awaitReleased(List.of(change(context, 20, 777)));
                LeafEntity found = last(rest);
                statements.clear();
                assertThat(leaves.mustGetById(context, 20)).isSameAs(found);
                assertThat(statements.queries()).hasSize(1);
                assertThat(found.getNumber()).isEqualTo(777);
            }
        }

        @Test
        void takesOverWhatALaterStreamReads(FluxaContext context, Statements statements) throws Exception {
            LeafEntity found;
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                Leaves.awaitReleased(List.of(change(context, 20, 777)));
                found = last(rest);
            }
            try (Stream<LeafEntity> again = leaves.stream(context, Query.all())) {
                assertThat(last(again.iterator())).isSameAs(found);
            }
            assertThat(found.getNumber()).isEqualTo(777);
            statements.clear();
            assertThat(leaves.mustGetById(context, 20).getNumber()).isEqualTo(777);
            assertThat(statements.all()).isEmpty();
        }

        @Test
        void keepsTheChangeThatARollbackGivesBack(FluxaContext context) {
            LeafEntity known = leaves.mustGetById(context, 20);
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                rollBack(context, () -> {
                    known.setNumber(777);
                    context.flush();
                });
                assertThat(last(rest)).isSameAs(known);
            }
            assertThat(known.getNumber()).isEqualTo(777);
            context.clearFlush();
            assertThat(leaves.mustGetById(context, 20).getNumber()).isEqualTo(20);
        }

        @Test
        void isCurrentInAChunk(FluxaContext context, Statements statements) throws Exception {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                Leaves.awaitReleased(List.of(change(context, 20, 777)));
                leaves.forEachChunk(context, Query.all(), 20, chunk -> {
                    statements.clear();
                    assertThat(leaves.mustGetById(context, 20).getNumber()).isEqualTo(777);
                    assertThat(statements.all()).isEmpty();
                });
                assertThat(last(rest).getNumber()).isEqualTo(777);
            }
        }

        @Test
        void isReadAgainAfterAChunkHasStoredIt(FluxaContext context, Statements statements) throws Exception {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                List<WeakReference<LeafEntity>> seen = new ArrayList<>();
                leaves.forEachChunk(context, Query.all(), 7, chunk -> {
                    chunk.forEach(leaf -> leaf.setNumber(-leaf.getNumber()));
                    chunk.forEach(leaf -> seen.add(new WeakReference<>(leaf)));
                });
                Leaves.awaitReleased(seen.subList(19, 20));
                last(rest);
                statements.clear();
                assertThat(leaves.mustGetById(context, 20).getNumber()).isEqualTo(-20);
                assertThat(statements.queries()).hasSize(1);
            }
        }
    }

    @Nested
    class Deleted {

        @Test
        void isLeftOut(FluxaContext context, Statements statements) {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                leaves.mustGetById(context, 20).forceDelete();
                context.flush();
                assertThat(last(rest).getId()).isEqualTo(19);
            }
            statements.clear();
            assertThat(leaves.getById(context, 20)).isEmpty();
            assertThat(statements.queries()).hasSize(1);
        }

        @Test
        void isLeftOutAfterAChunkHasDeletedIt(FluxaContext context) {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                leaves.forEachChunk(
                        context,
                        Query.where(LeafFields.NUMBER.gt(10)),
                        3,
                        chunk -> chunk.forEach(LeafEntity::forceDelete));
                assertThat(last(rest).getId()).isEqualTo(10);
            }
        }

        @Test
        void isLeftOutInsideOfItsTransactionAndComesBackWithARollback(FluxaContext context) {
            LeafEntity known = leaves.mustGetById(context, 20);
            try (Stream<LeafEntity> one = leaves.stream(context, Query.all());
                    Stream<LeafEntity> two = leaves.stream(context, Query.all());
                    Stream<LeafEntity> three = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> inside = begin(one);
                Iterator<LeafEntity> undone = begin(two);
                Iterator<LeafEntity> cleared = begin(three);
                rollBack(context, () -> {
                    known.forceDelete();
                    context.flush();
                    assertThat(last(inside).getId()).isEqualTo(19);
                });
                assertThat(last(undone).getId()).isEqualTo(19); // still to be deleted
                context.clearFlush();
                assertThat(last(cleared)).isSameAs(known);
            }
            assertThat(leaves.mustGetById(context, 20)).isSameAs(known);
        }

        @Test
        void comesBackAfterARollbackAlsoWhenOnlyAStreamHasReadIt(FluxaContext context) {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                LeafEntity deleted = streamed(context, 20);
                deleted.forceDelete();
                rollBack(context, context::flush);
                context.clearFlush();
                assertThat(last(rest)).isSameAs(deleted);
            }
        }

        @Test
        void isTheNewEntityOfItsId(FluxaContext context) {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                leaves.mustGetById(context, 20).forceDelete();
                context.flush();
                LeafEntity created = leaves.create(context, 20);
                created.setNumber(777);
                created.setText("new");
                context.flush();
                rollBack(context, () -> {});
                assertThat(last(rest)).isSameAs(created);
                assertThat(created.getNumber()).isEqualTo(777);
            }
        }

        @Test
        void isLeftOutWhenALookUpHasFoundItGone(FluxaContext context, Statements statements) {
            context.disableContextCache();
            leaves.mustGetById(context, 20);
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                beside("DELETE FROM leaf WHERE id = 20");
                assertThat(leaves.getById(context, 20)).isEmpty();
                assertThat(last(rest).getId()).isEqualTo(19);
            }
        }

        @Test
        void isReadAgainAfterItsTableWasTruncated(FluxaContext context, Statements statements) {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                leaves.table(context).truncate();
                last(rest);
                statements.clear();
                assertThat(leaves.getById(context, 20)).isEmpty();
                assertThat(statements.queries()).hasSize(1);
            }
        }

        @Test
        void isReadAgainAfterABulkDeletion(FluxaContext context, Statements statements) {
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                leaves.forceDeleteMany(context, Query.all());
                last(rest);
                statements.clear();
                assertThat(leaves.getById(context, 20)).isEmpty();
                assertThat(statements.queries()).hasSize(1);
            }
        }
    }

    @Nested
    class SoftlyDeleted {

        @Test
        void isLeftOutWithoutAContextCache(FluxaContext context) {
            context.disableContextCache();
            LeafEntity known = leaves.mustGetById(context, 20);
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                known.delete();
                context.flush();
                assertThat(last(rest).getId()).isEqualTo(19);
            }
            assertThat(known.isFakeDelete()).isTrue();
        }

        @Test
        void isLeftOutAfterItWasLetGoOf(FluxaContext context) throws Exception {
            try (Stream<LeafEntity> some = leaves.stream(context, Query.all());
                    Stream<LeafEntity> all =
                            leaves.stream(context, Query.<LeafEntity>all().withFakeDeletes())) {
                Iterator<LeafEntity> rest = begin(some);
                Iterator<LeafEntity> more = begin(all);
                Leaves.awaitReleased(List.of(deleteSoftly(context, 20)));
                assertThat(last(rest).getId()).isEqualTo(19);
                assertThat(last(more).getId()).isEqualTo(20);
            }
            assertThat(leaves.mustGetById(context, 20).isFakeDelete()).isTrue();
        }

        @Test
        void comesBackWithARollback(FluxaContext context) {
            LeafEntity known = leaves.mustGetById(context, 20);
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                rollBack(context, () -> {
                    known.delete();
                    context.flush();
                });
                context.clearFlush();
                assertThat(last(rest)).isSameAs(known);
            }
        }
    }

    @Nested
    class ReadAnew {

        @Test
        void keepsWhatWasReadLater(FluxaContext context) {
            context.disableContextCache();
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                Iterator<LeafEntity> rest = begin(all);
                beside("UPDATE leaf SET number = 777 WHERE id = 20");
                LeafEntity known = leaves.mustGetById(context, 20);
                assertThat(last(rest)).isSameAs(known);
                assertThat(known.getNumber()).isEqualTo(777);
            }
        }

        @Test
        void takesOverWhatAStreamReadsLater(FluxaContext context) {
            context.disableContextCache();
            LeafEntity known = leaves.mustGetById(context, 20);
            known.setNumber(777);
            context.flush();
            beside("UPDATE leaf SET number = 778 WHERE id = 20");
            try (Stream<LeafEntity> all = leaves.stream(context, Query.all())) {
                assertThat(last(all.iterator())).isSameAs(known);
                assertThat(known.getNumber()).isEqualTo(778);
            }
        }
    }

    /** Reads the first row. */
    private static Iterator<LeafEntity> begin(Stream<LeafEntity> stream) {
        Iterator<LeafEntity> iterator = stream.iterator();
        assertThat(iterator.next().getId()).isEqualTo(1);
        return iterator;
    }

    /** Reads to the end. */
    private static LeafEntity last(Iterator<LeafEntity> rest) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rest, Spliterator.NONNULL), false)
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** Lets another stream change a row. */
    private WeakReference<LeafEntity> change(FluxaContext context, long id, int number) {
        LeafEntity leaf = streamed(context, id);
        leaf.setNumber(number);
        context.flush();
        return new WeakReference<>(leaf);
    }

    private WeakReference<LeafEntity> deleteSoftly(FluxaContext context, long id) {
        LeafEntity leaf = streamed(context, id);
        leaf.delete();
        context.flush();
        return new WeakReference<>(leaf);
    }

    private LeafEntity streamed(FluxaContext context, long id) {
        try (Stream<LeafEntity> one = leaves.stream(context, Query.where(LeafFields.ID.eq(id)))) {
            return last(one.iterator());
        }
    }

    private static void rollBack(FluxaContext context, Runnable work) {
        assertThatThrownBy(() -> context.transaction(tx -> {
                    work.run();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
    }

    private void beside(String sql) {
        try (FluxaContext other = engine.newContext()) {
            engine.mysql("default").exec(other, sql);
        }
    }
}
