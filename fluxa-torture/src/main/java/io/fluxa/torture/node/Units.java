package io.fluxa.torture.node;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.FluxaException;
import io.fluxa.error.OutcomeUnknownException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Units of work that change rows, and what the journal has to know about each: before its commit what it does, and after it how it ended. */
final class Units {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final Engine engine;
    private final Journal journal;

    Units(Engine engine, Journal journal) {
        this.engine = engine;
        this.journal = journal;
    }

    /** Ends a transaction by a rollback. */
    static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undo() {
            super("rolled back on purpose", null, false, false);
        }
    }

    /**
     * One transaction.
     *
     * @param undo whether it is rolled back at its end
     * @param work changes rows and gives what they will be; nothing is committed when it gives none
     */
    void transaction(boolean undo, Function<FluxaContext, List<Planned>> work) {
        unit((context, unit) -> context.transaction(open -> {
            List<Planned> rows = work.apply(open);
            open.flush();
            unit.planned(rows);
            if (undo || rows.isEmpty()) {
                throw new Undo();
            }
        }));
    }

    /** One flush. */
    void flush(Function<FluxaContext, List<Planned>> work) {
        unit((context, unit) -> {
            List<Planned> rows = work.apply(context);
            if (rows.isEmpty()) {
                throw new Undo();
            }
            unit.planned(rows);
            context.flush();
        });
    }

    /** Work within a savepoint that is rolled back; the rest of the transaction goes on without it. */
    void undone(FluxaContext transaction, Function<FluxaContext, List<Planned>> work) {
        Unit unit = new Unit();
        try {
            transaction.transaction(inner -> {
                unit.planned(work.apply(inner));
                inner.flush();
                throw new Undo();
            });
        } catch (Undo expected) {
            transaction.clearFlush();
        } finally {
            unit.end(false);
        }
    }

    /** Work that begins and ends its own transaction. */
    interface Work {
        void run(FluxaContext context, Unit unit);
    }

    /** Runs work that plans what it commits, and notes how it ended. */
    void unit(Work work) {
        Unit unit = new Unit();
        try (FluxaContext context = engine.newContext(DEADLINE)) {
            try {
                work.run(context, unit);
                unit.end(true);
            } catch (Undo expected) {
                context.clearFlush();
                unit.end(false);
            } catch (OutcomeUnknownException e) {
                journal.failedWrite(e);
                context.clearFlush();
            } catch (FluxaException e) {
                unit.end(false);
                journal.failedWrite(e);
                context.clearFlush();
            }
        }
    }

    /** What the journal knows of one of them. */
    final class Unit {
        private final long transaction = journal.next();
        private boolean planned;
        private boolean ended;

        void planned(List<Planned> rows) {
            if (!rows.isEmpty()) {
                journal.planned(transaction, rows);
                planned = true;
            }
        }

        void end(boolean committed) {
            if (planned && !ended) {
                journal.end(transaction, committed);
                ended = true;
            }
        }
    }
}
