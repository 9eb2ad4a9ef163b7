package io.fluxa.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.mysql.ExecResult;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.mysql.Rows;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every pool does, whatever stands before the server. */
abstract class MysqlPoolContract {

    private static final String NAMES = "SELECT name FROM part WHERE id IN ? ORDER BY id";

    private final Engine engine;
    private final MysqlPool pool;

    MysqlPoolContract(Engine engine, MysqlPool pool) {
        this.engine = engine;
        this.pool = pool;
    }

    @BeforeEach
    void fill(FluxaContext context) {
        assertThat(pool.exec(
                        context, "INSERT INTO part (id, name, state) VALUES (1, ?, 'made'), (2, ?, 'made')", "a", "b"))
                .isEqualTo(new ExecResult(2, 0));
    }

    @Test
    void knowsItsNameAndOptions() {
        MysqlPool real = engine.mysql("default");
        assertThat(pool.code()).isEqualTo("default");
        assertThat(pool.database()).isEqualTo(real.database());
        assertThat(pool.options()).isEqualTo(real.options());
    }

    @Test
    void findsOneByTypeAndByMapper(FluxaContext context) {
        assertThat(pool.queryOne(context, String.class, NAMES, 2)).contains("b");
        assertThat(pool.queryOne(context, row -> row.getString("name"), NAMES, 2))
                .contains("b");
        assertThat(pool.queryOne(context, String.class, NAMES, 3)).isEmpty();
    }

    @Test
    void findsManyByTypeByMapperAndAsMaps(FluxaContext context) {
        assertThat(pool.queryMany(context, String.class, NAMES, List.of(1, 2))).containsExactly("a", "b");
        assertThat(pool.queryMany(context, row -> row.getString(1), NAMES, List.of(1, 2)))
                .containsExactly("a", "b");
        assertThat(pool.queryMaps(context, NAMES, List.of(2))).containsExactly(Map.of("name", "b"));
    }

    @Test
    void fetchesRowAfterRow(FluxaContext context) {
        try (Rows rows = pool.query(context, NAMES, List.of(1, 2))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.row().getString("name")).isEqualTo("a");
            assertThat(rows.next()).isTrue();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void takesPartInTransactionsAlsoWithATimeOut(FluxaContext context) {
        context.transaction(tx -> {
            pool.within(Duration.ofSeconds(30)).exec(tx, "DELETE FROM part WHERE id = ?", 1);
            assertThat(pool.queryOne(tx, Long.class, "SELECT COUNT(*) FROM part"))
                    .contains(1L);
            try (FluxaContext other = engine.newContext()) {
                assertThat(pool.queryOne(other, Long.class, "SELECT COUNT(*) FROM part"))
                        .contains(2L);
            }
        });
        assertThat(pool.queryOne(context, Long.class, "SELECT COUNT(*) FROM part"))
                .contains(1L);
    }
}
