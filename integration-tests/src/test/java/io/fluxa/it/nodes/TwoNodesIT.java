package io.fluxa.it.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two nodes see of each other's changes through rows that are kept in process. */
@FluxaTest(entities = {Country.class, Currency.class})
class TwoNodesIT {

    private static final int CHANGES = 300;

    /** How late another node may be, on one machine that does other things as well. */
    private static final long MOST_MICROS = 500_000;

    private Node one;
    private Node two;

    @BeforeEach
    void start(MysqlServer mysql, RedisServer redis) {
        one = new Node(mysql, redis.uri());
        two = new Node(mysql, redis.uri());
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    @Test
    void askNobodyForWhatTheyKeep() {
        long country = one.addCountry(1);
        long currency = one.addCurrency(1);

        for (Node node : new Node[] {one, two}) {
            node.population(country);
            node.rate(currency);

            assertThat(node.roundTripsForCountry(country)).isZero();
            assertThat(node.roundTripsForCurrency(currency)).isZero();
            assertThat(node.local("Country").hits()).isOne();
            assertThat(node.local("Country").size()).isOne();
        }
    }

    @Test
    void readTheirOwnChangesAtOnce() {
        long country = one.addCountry(0);
        long currency = one.addCurrency(0);

        for (int change = 1; change <= CHANGES; change++) {
            Node writer = change % 2 == 0 ? one : two;
            two.population(country);
            one.population(country);
            writer.changeCountry(country, change);
            assertThat(writer.population(country)).isEqualTo(change);

            writer.changeCurrency(currency, change);
            assertThat(writer.rate(currency)).isEqualTo(change);
            int seen = change;
            Node.until(() -> one.rate(currency) == seen && two.rate(currency) == seen);
        }
    }

    @Test
    void hearOfEachOthersChangesSoon() {
        long country = one.addCountry(0);
        long currency = one.addCurrency(0);
        long[] micros = new long[2 * CHANGES];

        for (int change = 1; change <= CHANGES; change++) {
            int population = change;
            two.population(country);
            one.changeCountry(country, population);
            micros[2 * change - 2] = microsUntilTwoSees(() -> two.population(country), population);
            two.rate(currency);
            one.changeCurrency(currency, population);
            micros[2 * change - 1] = microsUntilTwoSees(() -> two.rate(currency), population);
        }

        Arrays.sort(micros);
        System.out.printf(
                "another node sees a change after: median %d µs, 99 %% %d µs, at most %d µs%n",
                micros[CHANGES], micros[2 * CHANGES * 99 / 100], micros[2 * CHANGES - 1]);
        assertThat(micros[2 * CHANGES - 1]).isLessThan(MOST_MICROS);
        assertThat(two.local("Country").broken()).isGreaterThanOrEqualTo(CHANGES);
    }

    @Test
    void neverSeeARowGrowYounger() throws Exception {
        long country = one.addCountry(0);
        AtomicInteger committed = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> own = readers.submit(() -> oldReads(one, country, committed, done));
            Future<Integer> other = readers.submit(() -> reversals(two, country, done));
            for (int change = 1; change <= CHANGES; change++) {
                one.changeCountry(country, change);
                committed.set(change);
            }
            done.set(true);

            assertThat(own.get(20, TimeUnit.SECONDS))
                    .as("old reads of the writer's node")
                    .isZero();
            assertThat(other.get(20, TimeUnit.SECONDS))
                    .as("reversals on the other node")
                    .isZero();
            Node.until(() -> two.population(country) == CHANGES);
        } finally {
            done.set(true);
            readers.shutdown();
        }
    }

    @Test
    void doNotSeeWhatWasRolledBack() {
        long country = one.addCountry(1);
        one.population(country);
        two.population(country);

        try (FluxaContext context = one.engine().newContext()) {
            assertThatThrownBy(() -> context.transaction(inside -> {
                        one.countries().mustGetById(inside, country).setPopulation(2);
                        inside.flush();
                        assertThat(one.population(country)).isOne();
                        assertThat(two.population(country)).isOne();
                        throw new Regret();
                    }))
                    .isInstanceOf(Regret.class);
            context.clearFlush();
        }

        assertThat(one.population(country)).isOne();
        assertThat(two.population(country)).isOne();
    }

    @Test
    void keepARowAsItIsWhateverAContextDoesWithItsEntity() {
        long country = one.addCountry(1);
        one.population(country);

        try (FluxaContext context = one.engine().newContext()) {
            CountryEntity changed = one.countries().mustGetById(context, country);
            changed.setPopulation(99);
            changed.setName("Elsewhere");

            assertThat(one.roundTripsForCountry(country)).isZero();
            assertThat(one.population(country)).isOne();
            context.clearFlush();
        }
        assertThat(one.population(country)).isOne();
    }

    @Test
    void forgetARowThatTheOtherDeletes() {
        long country = one.addCountry(1);
        two.population(country);

        try (FluxaContext context = one.engine().newContext()) {
            one.countries().mustGetById(context, country).delete();
            context.flush();
            assertThat(one.countries().getById(one.engine().newContext(), country))
                    .isEmpty();
        }
        Node.until(() -> {
            try (FluxaContext context = two.engine().newContext()) {
                return two.countries().getById(context, country).isEmpty();
            }
        });
    }

    private static long microsUntilTwoSees(IntSupplier read, int value) {
        long begin = System.nanoTime();
        Node.until(() -> read.getAsInt() == value);
        return (System.nanoTime() - begin) / 1_000;
    }

    /** How often a node finds less than was committed before it looked. */
    private static int oldReads(Node node, long id, AtomicInteger committed, AtomicBoolean done) {
        int old = 0;
        while (!done.get()) {
            int least = committed.get();
            old += node.population(id) < least ? 1 : 0;
        }
        return old;
    }

    /** How often a node finds less than it has found before. */
    private static int reversals(Node node, long id, AtomicBoolean done) {
        int reversals = 0;
        int last = 0;
        while (!done.get()) {
            int now = node.population(id);
            reversals += now < last ? 1 : 0;
            last = now;
        }
        return reversals;
    }

    /** Ends a transaction. */
    private static final class Regret extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
