package io.fluxa.it.query;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.it.TestMysql;
import java.lang.ref.WeakReference;
import java.util.List;

/** Rows for tests, written beside the context of the test. */
final class Leaves {

    static final String COLUMNS = "`id`,`number`,`text`,`fake_delete`";

    private static final String FILL = "INSERT /*+ SET_VAR(cte_max_recursion_depth = 1000000) */"
            + " INTO leaf (id, number, text, fake_delete) WITH RECURSIVE n (i) AS"
            + " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT i, i, REPEAT('x', ?), 0 FROM n";

    private Leaves() {}

    /** Rows with the ids from 1 and the same numbers. */
    static void fill(Engine engine, int rows) {
        fill(engine, rows, 1);
    }

    /** More than fits into the buffers between server and client, so that a SELECT of all is still at it when the first rows are read. */
    static void fillWide(Engine engine) {
        fill(engine, 30_000, 1_000);
    }

    private static void fill(Engine engine, int rows, int length) {
        try (FluxaContext context = engine.newContext()) {
            engine.mysql("default").exec(context, FILL, rows, length);
        }
    }

    /** The numbers of all rows that are stored, in the order of the ids. */
    static List<Integer> numbers(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            return engine.mysql("default").queryMany(context, Integer.class, "SELECT number FROM leaf ORDER BY id");
        }
    }

    /** Waits until nobody holds some entities any more. */
    static void awaitReleased(List<WeakReference<LeafEntity>> entities) throws Exception {
        TestMysql.await(() -> {
            System.gc();
            return entities.stream().allMatch(entity -> entity.refersTo(null));
        });
    }
}
