package io.fluxa.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.mysql.ExecResult;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MockMysqlPool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Part.class)
class MockMysqlPoolIT extends MysqlPoolContract {

    private static final String COUNT = "SELECT COUNT(*) FROM part WHERE id > ?";

    private final MysqlPool real;
    private final MockMysqlPool mock;

    MockMysqlPoolIT(Engine engine) {
        super(engine, MockMysqlPool.of(engine.mysql("default")));
        this.real = engine.mysql("default");
        this.mock = MockMysqlPool.of(real);
    }

    @Test
    void replacesOnlyTheVariantThatIsNamed(FluxaContext context) {
        mock.onQueryOne(call -> Optional.of(99L));
        assertThat(mock.queryOne(context, Long.class, COUNT, 0)).contains(99L);
        assertThat(mock.queryOne(context, long.class, COUNT, 0)).contains(99L);
        assertThat(mock.within(Duration.ofSeconds(9)).queryOne(context, Long.class, COUNT, 0))
                .contains(99L);
        assertThat(mock.queryOne(context, row -> row.getLong(1), COUNT, 0)).contains(2L);
        assertThat(mock.queryMany(context, Long.class, COUNT, 0)).containsExactly(2L);
        assertThatThrownBy(() -> mock.queryOne(context, String.class, COUNT, 0)).isInstanceOf(ClassCastException.class);

        mock.onQueryOneMapped(call -> Optional.of("mapped")).onQueryOne(null);
        assertThat(mock.queryOne(context, row -> row.getString(1), COUNT, 0)).contains("mapped");
        assertThat(mock.queryOne(context, Long.class, COUNT, 0)).contains(2L);

        mock.onQueryMany(call -> List.of(1L, 2L));
        assertThat(mock.queryMany(context, Long.class, COUNT, 0)).containsExactly(1L, 2L);
        assertThat(mock.queryMany(context, row -> row.getLong(1), COUNT, 0)).containsExactly(2L);

        mock.onQueryMany(null).onQueryManyMapped(call -> List.of(7L));
        assertThat(mock.queryMany(context, row -> row.getLong(1), COUNT, 0)).containsExactly(7L);
        assertThat(mock.queryMany(context, Long.class, COUNT, 0)).containsExactly(2L);

        mock.onQueryMaps(call -> List.of(Map.of("a", 1)));
        assertThat(mock.queryMaps(context, COUNT, 0)).containsExactly(Map.of("a", 1));

        mock.onQuery(call -> real.query(call.context(), "SELECT 5"));
        try (var rows = mock.query(context, COUNT, 0)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.row().getLong(1)).isEqualTo(5);
        }
    }

    @Test
    void givesTheCallToItsReplacement(FluxaContext context) {
        mock.onExec(call -> {
            if (call.sql().startsWith("DELETE")) {
                throw new IllegalStateException("deleting " + call.parameters());
            }
            return real.exec(call.context(), call.sql(), call.parameters().toArray());
        });
        assertThatThrownBy(() -> mock.exec(context, "DELETE FROM part WHERE id = ?", 1))
                .hasMessage("deleting [1]");
        assertThat(mock.exec(context, "UPDATE part SET weight = ? WHERE id = ?", 5, 1))
                .isEqualTo(new ExecResult(1, 0));
        assertThat(real.queryOne(context, Long.class, "SELECT COUNT(*) FROM part"))
                .contains(2L);
    }
}
