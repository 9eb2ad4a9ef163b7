package io.fluxa.it.nodes;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.Registry;
import io.fluxa.cache.CacheStatistics.Local;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.Statements;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** One of several nodes of an application: an engine of its own on the schema and the Redis of the others. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Engine engine;
    private final CountryProvider countries;
    private final CurrencyProvider currencies;

    /** Starts the node, and waits until it hears the others. */
    Node(MysqlServer mysql, String redis) {
        engine = Registry.create()
                .mysql("default", mysql.jdbcUrl(), mysql.user(), mysql.password(), pool -> pool.maxOpenConnections(4))
                .redis("default", redis)
                .entities(Country.class, Currency.class)
                .validate();
        countries = engine.provider(CountryProvider.class);
        currencies = engine.provider(CurrencyProvider.class);
        until(() -> !local("Country").bypassed() && !local("Currency").bypassed());
    }

    Engine engine() {
        return engine;
    }

    CountryProvider countries() {
        return countries;
    }

    /** Stores a new country. */
    long addCountry(int population) {
        try (FluxaContext context = engine.newContext()) {
            CountryEntity country = countries.create(context);
            country.setName("Ruritania");
            country.setPopulation(population);
            context.flush();
            return country.getId();
        }
    }

    /** Stores a new currency. */
    long addCurrency(int rate) {
        try (FluxaContext context = engine.newContext()) {
            CurrencyEntity currency = currencies.create(context);
            currency.setName("Crown");
            currency.setRate(rate);
            context.flush();
            return currency.getId();
        }
    }

    /** Changes a country. */
    void changeCountry(long id, int population) {
        try (FluxaContext context = engine.newContext()) {
            countries.mustGetById(context, id).setPopulation(population);
            context.flush();
        }
    }

    /** Changes a currency. */
    void changeCurrency(long id, int rate) {
        try (FluxaContext context = engine.newContext()) {
            currencies.mustGetById(context, id).setRate(rate);
            context.flush();
        }
    }

    /** Reads a country in a context of its own. */
    int population(long id) {
        try (FluxaContext context = engine.newContext()) {
            return countries.mustGetById(context, id).getPopulation();
        }
    }

    /** Reads a currency in a context of its own. */
    int rate(long id) {
        try (FluxaContext context = engine.newContext()) {
            return currencies.mustGetById(context, id).getRate();
        }
    }

    /** How often a store is asked for a country in a context of its own. */
    int roundTripsForCountry(long id) {
        Statements statements = new Statements();
        try (FluxaContext context = engine.newContext()) {
            context.logQueries(statements);
            countries.mustGetById(context, id);
            return statements.roundTrips();
        }
    }

    /** How often a store is asked for a currency in a context of its own. */
    int roundTripsForCurrency(long id) {
        Statements statements = new Statements();
        try (FluxaContext context = engine.newContext()) {
            context.logQueries(statements);
            currencies.mustGetById(context, id);
            return statements.roundTrips();
        }
    }

    /** What happened to the rows of an entity in this process. */
    Local local(String entity) {
        return engine.cacheStatistics().stream()
                .filter(statistics -> statistics.entity().equals(entity))
                .findAny()
                .orElseThrow()
                .local();
    }

    /** Waits until something is so. */
    static void until(BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new AssertionError("it does not come about in " + PATIENCE);
            }
            LockSupport.parkNanos(100_000);
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
