package io.fluxa.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More rows than fit into the memory of the process that reads them. */
@FluxaTest(entities = Reading.class)
@Timeout(120)
class ManyRowsIT {

    private static final int MANY = 1_000_000;
    private static final int FEWER = 200_000;

    private final Engine engine;

    ManyRowsIT(Engine engine) {
        this.engine = engine;
    }

    @Test
    void streamsAMillionRows(MysqlServer server) throws Exception {
        fill(MANY);
        assertThat(result(server, "stream", "64m")).containsExactly((long) MANY, (long) MANY * (MANY + 1) / 2);
        try (FluxaContext context = engine.newContext()) {
            long begun = System.nanoTime();
            try (Stream<ReadingEntity> all = engine.provider(ReadingProvider.class).stream(context, Query.all())) {
                assertThat(all.limit(10).mapToLong(ReadingEntity::getId)).hasSize(10);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void changesEveryRowInChunks(MysqlServer server) throws Exception {
        fill(FEWER);
        assertThat(result(server, "chunks", "40m")).containsExactly((long) FEWER);
        try (FluxaContext context = engine.newContext()) {
            assertThat(engine.mysql("default").queryOne(context, Long.class, "SELECT SUM(measured - id) FROM reading"))
                    .contains((long) FEWER);
        }
    }

    private static List<Long> result(MysqlServer server, String task, String heap) throws Exception {
        try (JavaProcess process = JavaProcess.start(
                Meter.class, heap, List.of(server.jdbcUrl(), server.user(), server.password(), task))) {
            process.awaitReady();
            process.begin();
            return process.result();
        }
    }

    private void fill(int rows) {
        try (FluxaContext context = engine.newContext()) {
            engine.mysql("default")
                    .exec(
                            context,
                            "INSERT /*+ SET_VAR(cte_max_recursion_depth = 1000000) */ INTO reading"
                                    + " (id, sensor, measured, remark, updated_at) WITH RECURSIVE n (i) AS"
                                    + " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                                    + " SELECT i, i % 100, i, CONCAT('reading number ', i), UTC_TIMESTAMP() FROM n",
                            rows);
        }
    }
}
