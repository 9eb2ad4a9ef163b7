package io.fluxa.torture.node;

import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.torture.history.Kind;
import io.fluxa.torture.history.RowState;
import io.fluxa.transaction.LockWait;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The writes of one thread. Any thread changes and deletes any row; each row has one thread among all nodes that inserts it, so that the
 * lives of a row begin in a known order.
 */
final class Writes {

    private static final int HUNDRED = 100;
    private static final int MOST_ROWS = 5;
    private static final int OWN_PERCENT = 35;
    private static final int LOCAL_UPDATE_PERCENT = 60;
    private static final int MANY_PERCENT = 78;
    private static final int DELETE_PERCENT = 86;
    private static final int REPLACE_PERCENT = 92;
    private static final int UNDO_PERCENT = 20;
    private static final int SAVEPOINT_PERCENT = 30;

    private final List<Shelf<?>> shelves;
    private final Units units;
    private final Reads reads;
    private final BulkWrites bulk;
    private final SloppyWrites sloppy;
    private final Ownership own;
    private final String mysql;
    private final SplittableRandom random;
    private final Zipf ids;

    Writes(Tools tools, Reads reads, Ownership own) {
        this.shelves = tools.shelves();
        this.units = tools.units();
        this.reads = reads;
        this.own = own;
        this.mysql = tools.config().mysql();
        this.random = tools.random();
        this.ids = new Zipf(random, NodeConfig.IDS);
        this.bulk = new BulkWrites(tools);
        this.sloppy = new SloppyWrites(tools);
    }

    /** Writes something. */
    void one() throws SQLException {
        Shelf<?> shelf = shelves.get(random.nextInt(shelves.size()));
        if (shelf.kind() != Kind.SLATE) {
            one(shelf);
            return;
        }
        Optional<SlateTurn> turn = SlateTurn.take(mysql);
        if (turn.isPresent()) {
            try (SlateTurn slate = turn.get()) {
                if (random.nextInt(HUNDRED) == 0) {
                    bulk.truncate(shelf, slate);
                } else {
                    one(shelf);
                }
            }
        }
    }

    private <E extends Entity> void one(Shelf<E> shelf) {
        int what = random.nextInt(HUNDRED);
        if (sloppy.applies(shelf.kind())) {
            sloppy.change(shelf, ids.next());
        } else if (what < OWN_PERCENT) {
            keep(shelf, own.some(random));
        } else if (what < LOCAL_UPDATE_PERCENT) {
            change(shelf, ids.next());
        } else if (what < MANY_PERCENT) {
            many(shelf);
        } else if (what < DELETE_PERCENT) {
            delete(shelf, ids.next());
        } else if (what < REPLACE_PERCENT) {
            replace(shelf, own.some(random));
        } else {
            bulk.one(shelf, ids.next());
        }
    }

    /**
     * Inserts a row of this thread's own when it is not there. Otherwise changes it as a cache has it, where FluxaORM notices that
     * somebody else did: rows of others may meanwhile have begun another life and come to the same version, which nobody notices.
     */
    private <E extends Entity> void keep(Shelf<E> shelf, long id) {
        units.flush(context -> {
            Optional<E> row = shelf.provider().getById(context, id);
            return row.isPresent() && shelf.kind().counted()
                    ? List.of(changed(shelf, row.get()))
                    : row.isPresent() ? List.of() : List.of(inserted(shelf, context, id));
        });
    }

    /** Changes a row under its lock. */
    private <E extends Entity> void change(Shelf<E> shelf, long id) {
        units.transaction(
                random.nextInt(HUNDRED) < UNDO_PERCENT,
                context -> lock(shelf, context, id)
                        .map(row -> List.of(changed(shelf, row)))
                        .orElse(List.of()));
    }

    /** Changes, inserts and deletes several rows of two entities in one transaction, and other rows within a savepoint that is undone. */
    private void many(Shelf<?> first) {
        long begin = System.nanoTime();
        Shelf<?> second = first.kind() == Kind.SLATE ? first : shelves.get(random.nextInt(shelves.size() - 1));
        units.transaction(random.nextInt(HUNDRED) < UNDO_PERCENT, context -> {
            if (random.nextBoolean()) {
                reads.some(context, begin);
            }
            List<Planned> rows = new ArrayList<>(several(first, context));
            if (second.kind() != first.kind()) {
                rows.addAll(several(second, context));
            }
            if (random.nextInt(HUNDRED) < SAVEPOINT_PERCENT) {
                context.flush();
                units.undone(context, inner -> insideOfSavepoint(first, inner, rows));
            }
            return rows;
        });
    }

    private <E extends Entity> List<Planned> several(Shelf<E> shelf, FluxaContext context) {
        List<Planned> rows = new ArrayList<>();
        for (E row : shelf.provider().lockByIds(context, ids.some(random.nextInt(1, MOST_ROWS)))) {
            rows.add(random.nextInt(MOST_ROWS) == 0 ? deleted(shelf, row) : changed(shelf, row));
        }
        return rows;
    }

    private <E extends Entity> List<Planned> insideOfSavepoint(
            Shelf<E> shelf, FluxaContext context, List<Planned> before) {
        long id = own.some(random);
        if (before.stream().anyMatch(row -> row.kind() == shelf.kind() && row.id() == id)) {
            return List.of();
        }
        Optional<E> row = lock(shelf, context, id);
        if (row.isEmpty()) {
            return List.of(inserted(shelf, context, id));
        }
        return List.of(random.nextBoolean() ? changed(shelf, row.get()) : deleted(shelf, row.get()));
    }

    private <E extends Entity> void delete(Shelf<E> shelf, long id) {
        units.transaction(
                random.nextInt(HUNDRED) < UNDO_PERCENT,
                context -> lock(shelf, context, id)
                        .map(row -> List.of(deleted(shelf, row)))
                        .orElse(List.of()));
    }

    /** Deletes a row of this thread's own and inserts another one with its id, in one transaction. */
    private <E extends Entity> void replace(Shelf<E> shelf, long id) {
        units.transaction(false, context -> {
            Optional<E> row = lock(shelf, context, id);
            if (row.isEmpty()) {
                return List.of(inserted(shelf, context, id));
            }
            Planned deleted = deleted(shelf, row.get());
            context.flush();
            return List.of(deleted, inserted(shelf, context, id));
        });
    }

    private static <E extends Entity> Optional<E> lock(Shelf<E> shelf, FluxaContext context, long id) {
        return shelf.provider().lockById(context, id, LockWait.WAIT);
    }

    private <E extends Entity> Planned inserted(Shelf<E> shelf, FluxaContext context, long id) {
        E row = shelf.provider().create(context, id);
        return Planned.of(shelf, id, shelf.begin(row, random.nextInt(Codes.MARKS), random.nextLong()));
    }

    private <E extends Entity> Planned changed(Shelf<E> shelf, E row) {
        return Planned.of(shelf, row.id(), shelf.change(row, random.nextInt(Codes.MARKS), random.nextLong()));
    }

    private static <E extends Entity> Planned deleted(Shelf<E> shelf, E row) {
        RowState state = RowState.deleted(shelf.state(row).life());
        row.delete();
        return Planned.of(shelf, row.id(), state);
    }
}
