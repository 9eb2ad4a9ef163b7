package io.fluxa.torture.node;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheExplain;
import io.fluxa.torture.history.Entry.Way;
import java.util.List;

/** Reads every row once everything has come to rest, and compares what each cache has of it with MySQL. */
final class RestCheck {

    private static final int AT_ONCE = 20;

    private final Engine engine;
    private final List<Shelf<?>> shelves;
    private final Reads reads;
    private final Journal journal;

    RestCheck(Tools tools) {
        this.engine = tools.engine();
        this.shelves = tools.shelves();
        this.journal = tools.journal();
        this.reads = new Reads(engine, shelves, journal, tools.random());
    }

    void run() {
        for (Shelf<?> shelf : shelves) {
            for (int first = 1; first <= NodeConfig.IDS; first += AT_ONCE) {
                try (FluxaContext context = engine.newContext()) {
                    for (int id = first; id < first + AT_ONCE; id++) {
                        compare(shelf, context, id);
                        reads.byId(shelf, context, id, System.nanoTime(), Way.AT_REST);
                    }
                }
            }
        }
        journal.flush();
    }

    private <E extends Entity> void compare(Shelf<E> shelf, FluxaContext context, long id) {
        CacheExplain explained = shelf.provider().explainCache(context, id);
        if (explained.stale()) {
            journal.trouble("at rest: " + explained);
        }
    }
}
