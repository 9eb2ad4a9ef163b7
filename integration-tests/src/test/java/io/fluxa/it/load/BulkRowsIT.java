package io.fluxa.it.load;

import static io.fluxa.query.Query.where;
import static io.fluxa.query.Update.increase;
import static io.fluxa.query.Update.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = Article.class)
class BulkRowsIT {

    private static final long ROWS = 100_000;

    @Test
    void changesAHundredThousandRowsByOneStatementEach(
            Engine engine, FluxaContext context, ArticleProvider articles, Statements statements) {
        engine.mysql("default")
                .exec(
                        context,
                        "INSERT INTO article (id, name, stock) WITH RECURSIVE n AS (SELECT 1 AS id UNION ALL SELECT id + 1 FROM n"
                                + " WHERE id < 1000) SELECT 1000 * (a.id - 1) + b.id, CONCAT('n', b.id), a.id FROM n a, n b"
                                + " WHERE a.id <= 100");
        statements.clear();

        assertThat(articles.updateMany(context, Query.all(), set(ArticleFields.NAME, "x")))
                .isEqualTo(ROWS);
        assertThat(articles.updateMany(context, Query.all(), increase(ArticleFields.STOCK, -1)))
                .isEqualTo(ROWS);
        assertThat(articles.deleteMany(context, where(ArticleFields.STOCK.eq(0))))
                .isEqualTo(ROWS / 100);
        assertThat(articles.deleteMany(context, Query.all())).isEqualTo(ROWS - ROWS / 100);

        assertThat(statements.roundTrips()).isEqualTo(4);
        assertThat(articles.count(context, Query.all())).isZero();
    }
}
