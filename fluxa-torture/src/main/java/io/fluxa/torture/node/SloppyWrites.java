package io.fluxa.torture.node;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.history.RowState;
import io.fluxa.transaction.LockWait;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/** Changes of an application that forgets its caches. */
final class SloppyWrites {

    private static final long LATE_NANOS = 20_000_000;

    private final Engine engine;
    private final String pool;
    private final Units units;
    private final Sloppiness sloppiness;
    private final SplittableRandom random;

    SloppyWrites(Tools tools) {
        this.engine = tools.engine();
        this.pool = tools.pool();
        this.units = tools.units();
        this.sloppiness = tools.config().sloppy();
        this.random = tools.random();
    }

    /** Whether a change is to be made here. */
    boolean applies(Kind kind) {
        return sloppiness != Sloppiness.NONE && kind == Kind.LEDGER && random.nextInt(4) > 0;
    }

    /** Changes a row by a statement of the application's own. */
    <E extends Entity> void change(Shelf<E> shelf, long id) {
        units.unit((context, unit) -> {
            context.transaction(open -> unit.planned(change(shelf, open, id)));
            unit.end(true);
            if (sloppiness == Sloppiness.LATE_BREAK) {
                LockSupport.parkNanos(random.nextLong(LATE_NANOS));
                context.invalidate(shelf.provider(), id);
            }
        });
    }

    private <E extends Entity> List<Planned> change(Shelf<E> shelf, FluxaContext context, long id) {
        Optional<E> row = shelf.provider().lockById(context, id, LockWait.WAIT);
        if (row.isEmpty()) {
            return List.of();
        }
        RowState before = shelf.state(row.get());
        RowState after = new RowState(before.life(), before.version() + 1, before.mark(), random.nextLong());
        engine.mysql(pool)
                .exec(
                        context,
                        "UPDATE " + shelf.kind().table()
                                + " SET version = version + 1, token = ?, text = ? WHERE id = ?",
                        after.token(),
                        Shelf.text(after.token()),
                        id);
        return List.of(Planned.of(shelf, id, after));
    }
}
