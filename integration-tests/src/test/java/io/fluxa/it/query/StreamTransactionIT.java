package io.fluxa.it.query;

import static io.fluxa.it.query.QueryIT.assertCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.CancelledException;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import io.fluxa.observe.QueryEvent;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FluxaTest(entities = Leaf.class)
@Timeout(120)
class StreamTransactionIT {

    private final Engine engine;
    private final LeafProvider leaves;

    StreamTransactionIT(Engine engine, LeafProvider leaves) {
        this.engine = engine;
        this.leaves = leaves;
    }

    @Test
    void readsAndStoresInTheTransaction(FluxaContext context, Statements statements) {
        Leaves.fill(engine, 3);
        context.transaction(tx -> {
            leaves.mustGetById(tx, 1).setNumber(100);
            tx.flush();
            try (Stream<LeafEntity> all = leaves.stream(tx, Query.all())) {
                all.forEach(leaf -> leaf.setNumber(leaf.getNumber() + 1));
            }
            assertThat(Leaves.numbers(engine)).containsExactly(1, 2, 3);
        });
        assertThat(statements.all())
                .extracting(event -> event.query().split(" ", 2)[0])
                .containsExactly("START", "SELECT", "UPDATE", "SELECT", "UPDATE", "COMMIT");
        assertThat(Leaves.numbers(engine)).containsExactly(101, 3, 4);
    }

    @Test
    void refusesOtherStatementsUntilItIsClosed(FluxaContext context) {
        Leaves.fillWide(engine);
        context.transaction(tx -> {
            try (Stream<LeafEntity> all = leaves.stream(tx, Query.all())) {
                LeafEntity first = all.iterator().next();
                first.setNumber(100);
                assertThat(leaves.mustGetById(tx, 1)).isSameAs(first);
                assertCode(ErrorCode.RESULT_OPEN, () -> leaves.mustGetById(tx, 20_000))
                        .hasMessageContaining("FROM `leaf`");
                assertCode(ErrorCode.RESULT_OPEN, () -> leaves.stream(tx, Query.all()));
            }
            assertThat(leaves.mustGetById(tx, 20_000).getNumber()).isEqualTo(20_000);
        });
        assertThat(Leaves.numbers(engine)).startsWith(100, 2, 3);
    }

    @Test
    void isRolledBackWhenItIsFlushedWhileAResultIsOpen(FluxaContext context) {
        Leaves.fill(engine, 3);
        assertCode(
                ErrorCode.RESULT_OPEN,
                () -> context.transaction(tx -> {
                    try (Stream<LeafEntity> all = leaves.stream(tx, Query.all())) {
                        all.forEach(leaf -> {
                            leaf.setNumber(0);
                            tx.flush();
                        });
                    }
                }));
        assertThat(Leaves.numbers(engine)).containsExactly(1, 2, 3);
        assertThat(context.tracked()).hasSize(1);
        context.clearFlush();
    }

    @Test
    void keepsChangesAfterARollback(FluxaContext context) {
        Leaves.fill(engine, 3);
        assertThatThrownBy(() -> context.transaction(tx -> {
                    try (Stream<LeafEntity> all = leaves.stream(tx, Query.all())) {
                        all.forEach(leaf -> leaf.setNumber(leaf.getNumber() * 10));
                    }
                    tx.flush();
                    System.gc();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(Leaves.numbers(engine)).containsExactly(1, 2, 3);
        assertThat(context.tracked()).hasSize(3);
        context.flush();
        assertThat(Leaves.numbers(engine)).containsExactly(10, 20, 30);
    }

    @Test
    void letsGoOfWhatIsCommitted(FluxaContext context) throws Exception {
        Leaves.fill(engine, 100);
        List<WeakReference<LeafEntity>> seen = new ArrayList<>();
        context.transaction(tx -> {
            try (Stream<LeafEntity> all = leaves.stream(tx, Query.all())) {
                all.forEach(leaf -> {
                    leaf.setNumber(0);
                    seen.add(new WeakReference<>(leaf));
                });
            }
        });
        Leaves.awaitReleased(seen);
    }

    @Test
    void isClosedWithItsTransactionAndLogged(FluxaContext context) {
        Leaves.fill(engine, 3);
        List<Iterator<LeafEntity>> forgotten = new ArrayList<>();
        List<String> logged = RowsIT.logged(() -> {
            try (FluxaContext other = engine.newContext()) {
                other.transaction(tx -> {
                    Iterator<LeafEntity> iterator =
                            leaves.stream(tx, Query.all()).iterator();
                    iterator.next().setNumber(100);
                    forgotten.add(iterator);
                    tx.clearFlush();
                    assertThat(iterator.next().getNumber()).isEqualTo(2);
                });
                assertCode(ErrorCode.RESULT_OPEN, forgotten.get(0)::next);
            }
        });
        assertThat(logged).singleElement().asString().startsWith("FLX-3057").contains("FROM `leaf`");
        assertThat(leaves.mustGetById(context, 1).getNumber()).isEqualTo(1);
    }

    @Test
    void leavesNothingOpenWhenTheWorkFailsOrIsCancelled(FluxaContext context, Statements statements) {
        Leaves.fillWide(engine);
        for (int i = 0; i < 30; i++) { // more than there are connections
            try (FluxaContext other = engine.newContext()) {
                assertThatThrownBy(() -> other.transaction(tx -> {
                            try (Stream<LeafEntity> all = leaves.stream(tx, Query.all())) {
                                all.forEach(leaf -> tx.cancel());
                            }
                        }))
                        .isInstanceOfAny(CancelledException.class, IllegalUseException.class);
            }
        }
        assertThatThrownBy(() -> context.transaction(tx -> {
                    try (Stream<LeafEntity> all = leaves.stream(tx, Query.all())) {
                        all.forEach(leaf -> {
                            throw new IllegalStateException("no");
                        });
                    }
                }))
                .hasMessage("no");
        assertThat(statements.all())
                .extracting(QueryEvent::operation)
                .containsExactly("TRANSACTION", "SELECT", "TRANSACTION");
    }
}
