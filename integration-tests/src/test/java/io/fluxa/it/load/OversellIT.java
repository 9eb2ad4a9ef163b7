package io.fluxa.it.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.query.Query;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand orders for five thousand things, from three processes at once. */
@FluxaTest(entities = {Article.class, Purchase.class})
class OversellIT {

    private static final int STOCK = 5_000;
    private static final List<Integer> ORDERS = List.of(3_334, 3_333, 3_333);

    private final List<JavaProcess> sellers = new ArrayList<>();

    @AfterEach
    void endTheProcesses() {
        sellers.forEach(JavaProcess::close);
    }

    @Test
    @Timeout(180)
    void sellsExactlyWhatIsThere(Engine engine, MysqlServer server) throws Exception {
        long article = stocked(engine);
        for (int number = 0; number < ORDERS.size(); number++) {
            sellers.add(seller(server, article, number));
        }
        for (JavaProcess seller : sellers) {
            seller.awaitReady();
        }
        sellers.forEach(JavaProcess::begin);

        long sold = 0;
        long refused = 0;
        for (int number = 0; number < ORDERS.size(); number++) {
            List<Long> result = sellers.get(number).result();
            assertThat(result.get(0) + result.get(1)).isEqualTo((long) ORDERS.get(number));
            assertThat(purchasesOf(number, server)).isEqualTo(result.get(0));
            sold += result.get(0);
            refused += result.get(1);
        }

        assertThat(sold).isEqualTo(STOCK);
        assertThat(refused).isEqualTo(10_000 - STOCK);
        try (FluxaContext context = engine.newContext()) {
            assertThat(engine.provider(ArticleProvider.class)
                            .mustGetById(context, article)
                            .getStock())
                    .isZero();
            assertThat(engine.provider(PurchaseProvider.class)
                            .searchManyWithTotal(
                                    context, Query.<PurchaseEntity>all().page(1, 1))
                            .getTotal())
                    .isEqualTo(STOCK);
        }
    }

    private static JavaProcess seller(MysqlServer server, long article, int number) throws IOException {
        return JavaProcess.start(
                Seller.class,
                "128m",
                List.of(
                        server.jdbcUrl(),
                        server.user(),
                        server.password(),
                        Long.toString(article),
                        Integer.toString(number),
                        ORDERS.get(number).toString()));
    }

    private static long stocked(Engine engine) {
        try (FluxaContext context = engine.newContext()) {
            ArticleEntity article = engine.provider(ArticleProvider.class).create(context);
            article.setName("shoe");
            article.setStock(STOCK);
            context.flush();
            return article.getId();
        }
    }

    private static long purchasesOf(int seller, MysqlServer server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM purchase WHERE seller = " + seller)) {
            result.next();
            return result.getLong(1);
        }
    }
}
