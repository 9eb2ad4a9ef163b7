package io.fluxa.torture.node;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.error.FluxaException;
import io.fluxa.torture.history.Entry.Read;
import io.fluxa.torture.history.Entry.Sight;
import io.fluxa.torture.history.Entry.Way;
import io.fluxa.torture.history.RowState;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** The reads of one thread. */
final class Reads {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int BY_ID_PERCENT = 60;
    private static final int BY_IDS_PERCENT = 75;
    private static final int BY_CODE_PERCENT = 85;
    private static final int HUNDRED = 100;
    private static final int MOST_IDS = 50;

    private final Engine engine;
    private final List<Shelf<?>> shelves;
    private final Journal journal;
    private final SplittableRandom random;
    private final Zipf ids;

    Reads(Engine engine, List<Shelf<?>> shelves, Journal journal, SplittableRandom random) {
        this.engine = engine;
        this.shelves = shelves;
        this.journal = journal;
        this.random = random;
        this.ids = new Zipf(random, NodeConfig.IDS);
    }

    /** Reads something. */
    void one() {
        Shelf<?> shelf = shelves.get(random.nextInt(shelves.size()));
        int way = random.nextInt(HUNDRED);
        long begin = System.nanoTime();
        try (FluxaContext context = engine.newContext(DEADLINE)) {
            if (way < BY_ID_PERCENT) {
                byId(shelf, context, ids.next(), begin, Way.BY_ID);
            } else if (way < BY_IDS_PERCENT) {
                byIds(shelf, context, ids.some(2 + random.nextInt(MOST_IDS - 1)), begin);
            } else if (way < BY_CODE_PERCENT) {
                byCode(shelves.get(1), context, ids.next(), random.nextInt(Codes.MARKS));
            } else {
                context.transaction(open -> some(open, begin));
            }
        } catch (FluxaException e) {
            journal.failedRead(begin, e);
        }
    }

    /** Reads some rows in a transaction that began at a time; nothing of what it has changed itself. */
    void some(FluxaContext transaction, long begin) {
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            byId(shelves.get(random.nextInt(shelves.size())), transaction, ids.next(), begin, Way.IN_TRANSACTION);
        }
    }

    <E extends Entity> void byId(Shelf<E> shelf, FluxaContext context, long id, long begin, Way way) {
        Optional<E> row = shelf.provider().getById(context, id);
        saw(shelf, id, way, begin, row.map(shelf::state));
    }

    private <E extends Entity> void byIds(Shelf<E> shelf, FluxaContext context, long[] wanted, long begin) {
        Map<Long, RowState> found = new HashMap<>();
        for (E row : shelf.provider().getByIds(context, wanted)) {
            found.put(row.id(), shelf.state(row));
        }
        for (long id : wanted) {
            saw(shelf, id, Way.BY_IDS, begin, Optional.ofNullable(found.get(id)));
        }
    }

    private <E extends Entity> void byCode(Shelf<E> shelf, FluxaContext context, long id, int mark) {
        long begin = System.nanoTime();
        Optional<E> row = shelf.columns().byCode(context, id, mark);
        long end = System.nanoTime();
        if (row.isPresent()) {
            RowState state = shelf.state(row.get());
            if (row.get().id() != id || state.mark() != mark) {
                journal.trouble("the code " + Codes.of(id, mark) + " found parcel "
                        + row.get().id() + " with mark " + state.mark());
            }
            journal.read(new Read(shelf.kind(), (int) id, Way.BY_CODE, begin, end, Sight.FOUND, state));
        } else {
            RowState code = new RowState(0, 0, mark, 0);
            journal.read(new Read(shelf.kind(), (int) id, Way.BY_CODE, begin, end, Sight.NO_SUCH_CODE, code));
        }
    }

    private void saw(Shelf<?> shelf, long id, Way way, long begin, Optional<RowState> state) {
        Sight sight = state.isPresent() ? Sight.FOUND : Sight.ABSENT;
        journal.read(
                new Read(shelf.kind(), (int) id, way, begin, System.nanoTime(), sight, state.orElse(RowState.NEVER)));
    }
}
