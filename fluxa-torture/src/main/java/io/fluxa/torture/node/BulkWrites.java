package io.fluxa.torture.node;

import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.torture.history.RowState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Statements that change many rows. */
final class BulkWrites {

    private static final int MOST_ROWS = 6;
    private static final int UNDO = 5;

    private final Units units;
    private final Journal journal;
    private final SplittableRandom random;

    BulkWrites(Tools tools) {
        this.units = tools.units();
        this.journal = tools.journal();
        this.random = tools.random();
    }

    /** Changes or deletes the rows around one. */
    <E extends Entity> void one(Shelf<E> shelf, long first) {
        long last = first + random.nextInt(MOST_ROWS);
        boolean undo = random.nextInt(UNDO) == 0;
        if (random.nextInt(MOST_ROWS) == 0) {
            units.transaction(undo, context -> delete(shelf, context, first, last));
        } else {
            units.transaction(undo, context -> update(shelf, context, first, last));
        }
    }

    private <E extends Entity> List<Planned> update(Shelf<E> shelf, FluxaContext context, long first, long last) {
        long token = random.nextLong();
        Query<E> query = Query.where(shelf.columns().between(first, last));
        long count = shelf.provider().updateMany(context, query, shelf.columns().update(token, Shelf.text(token)));
        List<Planned> rows = new ArrayList<>();
        for (E row : shelf.provider().searchMany(context, query)) {
            if (shelf.columns().token(row) == token) {
                rows.add(Planned.of(shelf, row.id(), shelf.state(row)));
            }
        }
        if (rows.size() != count) {
            journal.trouble(count + " rows of " + shelf.kind() + " were changed, and " + rows.size() + " look like it");
        }
        return rows;
    }

    private <E extends Entity> List<Planned> delete(Shelf<E> shelf, FluxaContext context, long first, long last) {
        Query<E> query = Query.where(shelf.columns().between(first, last));
        List<Planned> rows = new ArrayList<>();
        for (E row : shelf.provider().lockMany(context, query, io.fluxa.transaction.LockWait.WAIT)) {
            rows.add(Planned.of(
                    shelf, row.id(), RowState.deleted(shelf.state(row).life())));
        }
        if (shelf.provider().deleteMany(context, query) != rows.size()) {
            throw new Units.Undo();
        }
        return rows;
    }

    /** Empties the table. */
    <E extends Entity> void truncate(Shelf<E> shelf, SlateTurn turn) throws SQLException {
        Map<Long, Long> lives = turn.lives();
        units.unit((context, unit) -> {
            unit.planned(lives.entrySet().stream()
                    .map(life -> Planned.of(shelf, life.getKey(), RowState.deleted(life.getValue())))
                    .toList());
            shelf.provider().table(context).truncate();
        });
    }
}
