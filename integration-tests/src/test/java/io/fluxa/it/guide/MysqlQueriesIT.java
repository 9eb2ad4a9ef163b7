package io.fluxa.it.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.mysql.ExecResult;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.mysql.Row;
import io.fluxa.mysql.Rows;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MockMysqlPool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = User.class)
class MysqlQueriesIT {

    private long id;

    @BeforeEach
    void storeAda(FluxaContext ctx, UserProvider users) {
        UserEntity ada = users.create(ctx);
        ada.setName("Ada");
        ada.setEmail("ada@example.com");
        ctx.flush();
        id = ada.getId();
    }

    @Test
    void writes(FluxaContext ctx) {
        // guide:begin query-exec
        MysqlPool pool = ctx.engine().mysql("default");

        ExecResult result = pool.exec(ctx, "UPDATE user SET name = ? WHERE email = ?", "Ada L.", "ada@example.com");

        assertThat(result.rows()).isEqualTo(1);
        // guide:end
    }

    // guide:begin query-record
    record NameCount(String name, long userCount) {}

    @Test
    void countsNames(FluxaContext ctx) {
        MysqlPool pool = ctx.engine().mysql("default");

        List<NameCount> names = pool.queryMany(
                ctx, NameCount.class, "SELECT name, COUNT(*) AS user_count FROM user GROUP BY name ORDER BY name");

        assertThat(names).containsExactly(new NameCount("Ada", 1));
    }
    // guide:end

    @Test
    void readsValuesMapsAndWhatAMapperMakes(FluxaContext ctx) {
        MysqlPool pool = ctx.engine().mysql("default");
        // guide:begin query-shapes
        Optional<String> email = pool.queryOne(ctx, String.class, "SELECT email FROM user WHERE id = ?", id);
        long count = pool.queryOne(ctx, Long.class, "SELECT COUNT(*) FROM user").orElseThrow();
        List<Map<String, Object>> maps = pool.queryMaps(ctx, "SELECT name, email FROM user");
        List<String> labels = pool.queryMany(
                ctx,
                row -> row.getString("name") + " <" + row.getString("email") + ">",
                "SELECT name, email FROM user");
        // guide:end
        assertThat(email).contains("ada@example.com");
        assertThat(count).isEqualTo(1);
        assertThat(maps).containsExactly(Map.of("name", "Ada", "email", "ada@example.com"));
        assertThat(labels).containsExactly("Ada <ada@example.com>");
    }

    @Test
    void expandsLists(FluxaContext ctx) {
        MysqlPool pool = ctx.engine().mysql("default");
        // guide:begin query-list
        List<Long> ids = List.of(id, 77L);
        List<String> names = pool.queryMany(ctx, String.class, "SELECT name FROM user WHERE id IN ?", ids);
        List<String> none = pool.queryMany(ctx, String.class, "SELECT name FROM user WHERE id IN ?", List.of());
        // guide:end
        assertThat(names).containsExactly("Ada");
        assertThat(none).isEmpty();
    }

    @Test
    void fetchesRowAfterRow(FluxaContext ctx) {
        MysqlPool pool = ctx.engine().mysql("default");
        // guide:begin query-rows
        long letters = 0;
        try (Rows rows = pool.query(ctx, "SELECT id, name FROM user")) {
            while (rows.next()) {
                Row row = rows.row();
                letters += row.getString("name").length();
            }
        }
        // guide:end
        assertThat(letters).isEqualTo(3);
    }

    @Test
    void sharesTransactions(FluxaContext ctx, UserProvider users) {
        MysqlPool pool = ctx.engine().mysql("default");
        // guide:begin query-transaction
        ctx.transaction(tx -> {
            UserEntity grace = users.create(tx);
            grace.setName("Grace");
            grace.setEmail("grace@example.com");
            tx.flush();

            pool.exec(tx, "UPDATE user SET name = UPPER(name) WHERE id IN ?", List.of(id, grace.getId()));
            tx.reload(grace);
            assertThat(grace.getName()).isEqualTo("GRACE");
        });
        // guide:end
    }

    @Test
    void queuesStatements(FluxaContext ctx, UserProvider users) {
        // guide:begin query-pipeline
        users.mustGetById(ctx, id).setName("Ada Lovelace");
        ctx.mysqlPipeline("default").add("DELETE FROM user WHERE id > ? AND name = ?", id, "nobody");
        ctx.flush(); // both, in one transaction
        // guide:end
        assertThat(ctx.dirty()).isFalse();
    }

    @Test
    void limitsACall(FluxaContext ctx) {
        MysqlPool pool = ctx.engine().mysql("default");
        // guide:begin query-timeout
        MysqlPool quick = pool.within(Duration.ofMillis(200));

        assertThatThrownBy(() -> quick.queryOne(ctx, Integer.class, "SELECT SLEEP(60)"))
                .isInstanceOf(StoreTimeoutException.class);
        // guide:end
    }

    @Test
    void replacesACall(Engine engine, FluxaContext ctx) {
        // guide:begin query-mock
        MockMysqlPool pool = MockMysqlPool.of(engine.mysql("default"));
        pool.onExec(call -> {
            throw new IllegalStateException("no writing today: " + call.sql());
        });

        assertThatThrownBy(() -> pool.exec(ctx, "DELETE FROM user")).hasMessageContaining("no writing today");
        assertThat(pool.queryOne(ctx, Long.class, "SELECT COUNT(*) FROM user")).contains(1L);
        // guide:end
    }
}
