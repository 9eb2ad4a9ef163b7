package io.fluxa.it.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheExplain.Layer;
import io.fluxa.cache.CacheStatistics;
import io.fluxa.cache.CacheStatistics.Local;
import io.fluxa.cache.CacheUsage;
import io.fluxa.error.ErrorCode;
import io.fluxa.query.Query;
import io.fluxa.query.Update;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that are kept in process where there is no Redis at all. */
@FluxaTest(entities = Currency.class)
class LocalCacheAloneIT {

    private final RecordedLines warnings = new RecordedLines();
    private final Logger logger = Logger.getLogger("io.fluxa.cache");
    private Engine engine;
    private CurrencyProvider currencies;
    private long id;

    @BeforeEach
    void start(MysqlServer mysql) {
        logger.addHandler(warnings);
        engine = Registry.create()
                .mysql("default", mysql.jdbcUrl(), mysql.user(), mysql.password(), pool -> pool.maxOpenConnections(4))
                .localCache("default", 10)
                .localCache("other", 10)
                .entities(Currency.class)
                .validate();
        currencies = engine.provider(CurrencyProvider.class);
        try (FluxaContext context = engine.newContext()) {
            CurrencyEntity currency = currencies.create(context);
            currency.setName("Crown");
            currency.setRate(1);
            context.flush();
            id = currency.getId();
        }
    }

    @AfterEach
    void stop() {
        engine.close();
        logger.removeHandler(warnings);
    }

    @Test
    void saysThatOtherNodesAreNotHeardOf() {
        assertThat(warnings.texts())
                .singleElement()
                .asString()
                .startsWith(ErrorCode.LOCAL_CACHE_ALONE.code() + ": rows of Currency are kept in process");
    }

    @Test
    void asksMysqlOnce() {
        assertThat(roundTripsToRead()).isOne();
        assertThat(roundTripsToRead()).isZero();
        assertThat(roundTripsToRead()).isZero();

        assertThat(local()).isEqualTo(new Local(2, 1, 1, 0, 0, 0, 1, 1, 0, false));
        assertThat(local().hitRatio()).isEqualTo(2 / 3.0);
        assertThat(engine.cacheStatistics()).singleElement().satisfies(all -> {
            assertThat(all.entity()).isEqualTo("Currency");
            assertThat(all.redis()).isNull();
            assertThat(all.uniqueIndexes()).isNull();
        });
    }

    @Test
    void readsItsOwnChangesAtOnce() {
        for (int change = 2; change < 100; change++) {
            rate();
            int value = change;
            if (change % 3 == 0) {
                try (FluxaContext context = engine.newContext()) {
                    currencies.updateMany(context, Query.all(), Update.set(CurrencyFields.RATE, value));
                }
            } else {
                change(value);
            }
            assertThat(rate()).isEqualTo(value);
        }
    }

    @Test
    void showsItsUsageInTheDefaultPoolAlone() {
        rate();

        assertThat(engine.localCache("default").usage())
                .containsExactly(new CacheUsage("Global", 10, 0, 0), new CacheUsage("Currency", 0, 1, 0));
        assertThat(engine.localCache("other").usage()).containsExactly(new CacheUsage("Global", 10, 0, 0));
    }

    @Test
    void explainsWhereARowIsFound() {
        try (FluxaContext context = engine.newContext()) {
            assertThat(explain(context).layer()).isEqualTo(Layer.MYSQL);

            currencies.getById(context, id);
            assertThat(explain(context).layer()).isEqualTo(Layer.CONTEXT);
        }
        Local before = local();
        try (FluxaContext context = engine.newContext()) {
            Statements statements = new Statements();
            context.logQueries(statements);

            CacheExplain explain = explain(context);

            assertThat(statements.queries()).hasSize(2).allMatch(query -> query.startsWith("SELECT"));
            assertThat(explain.layer()).isEqualTo(Layer.LOCAL);
            assertThat(explain.context().held()).isFalse();
            assertThat(explain.redis()).isNull();
            assertThat(explain.mysql().present()).isTrue();
            assertThat(explain.stale()).isFalse();
            assertThat(explain.local().kept()).isTrue();
            assertThat(explain.toString()).contains("Currency " + id + ": the next look-up is answered by LOCAL");
        }
        assertThat(local()).isEqualTo(before);
    }

    @Test
    void explainsThatATransactionWithChangesDoesNotUseCaches() {
        rate();
        try (FluxaContext context = engine.newContext()) {
            context.transaction(inside -> {
                assertThat(explain(inside).context().mayUseCaches()).isTrue();
                CurrencyEntity currency = currencies.mustGetById(inside, id);
                currency.setRate(5);
                assertThat(explain(inside).context().changed()).isTrue();
                inside.flush();

                CacheExplain explain = explain(inside);
                assertThat(explain.context().mayUseCaches()).isFalse();
                assertThat(explain.layer()).isEqualTo(Layer.CONTEXT);
                assertThat(explain.local().differences()).containsExactly("rate");
            });
        }
    }

    @Test
    void explainsThatARowWasChangedBehindItsBack(MysqlServer mysql) {
        rate();
        try (Engine stranger = Registry.create()
                        .mysql("default", mysql.jdbcUrl(), mysql.user(), mysql.password(), pool -> {})
                        .validate();
                FluxaContext context = stranger.newContext()) {
            stranger.mysql("default").exec(context, "UPDATE currency SET rate = 7, name = 'Mark'");
        }

        try (FluxaContext context = engine.newContext()) {
            CacheExplain explain = explain(context);

            assertThat(explain.stale()).isTrue();
            assertThat(explain.local().differences()).containsExactly("name", "rate");
        }
    }

    @Test
    void explainsARowThatDoesNotExist() {
        try (FluxaContext context = engine.newContext()) {
            CacheExplain explain = currencies.explainCache(context, 999_999_999);

            assertThat(explain.layer()).isEqualTo(Layer.MYSQL);
            assertThat(explain.mysql().present()).isFalse();
            assertThat(explain.stale()).isFalse();
        }
    }

    private CacheExplain explain(FluxaContext context) {
        return currencies.explainCache(context, id);
    }

    private int roundTripsToRead() {
        Statements statements = new Statements();
        try (FluxaContext context = engine.newContext()) {
            context.logQueries(statements);
            currencies.mustGetById(context, id);
            return statements.roundTrips();
        }
    }

    private int rate() {
        try (FluxaContext context = engine.newContext()) {
            return currencies.mustGetById(context, id).getRate();
        }
    }

    private void change(int rate) {
        try (FluxaContext context = engine.newContext()) {
            currencies.mustGetById(context, id).setRate(rate);
            context.flush();
        }
    }

    private Local local() {
        List<CacheStatistics> all = engine.cacheStatistics();
        return all.get(0).local();
    }
}
