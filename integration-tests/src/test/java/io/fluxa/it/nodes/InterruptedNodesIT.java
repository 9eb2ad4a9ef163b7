package io.fluxa.it.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.error.ErrorCode;
import io.fluxa.error.StoreException;
import io.fluxa.test.FaultProxy;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;
import java.time.Duration;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes, of which one reaches Redis through a proxy and misses messages. */
@FluxaTest(
        entities = {Country.class, Currency.class},
        ownRedis = true)
class InterruptedNodesIT {

    /** The silence after which a subscription counts as interrupted, and some time for a machine that does other things. */
    private static final Duration NOTICED = Duration.ofSeconds(6);

    private final RecordedLines lines = new RecordedLines();
    private final Logger logger = Logger.getLogger("io.fluxa.cache");
    private FaultProxy proxy;
    private Node one;
    private Node two;

    @BeforeEach
    void start(MysqlServer mysql, RedisServer redis) {
        logger.addHandler(lines);
        proxy = redis.faultProxy();
        one = new Node(mysql, redis.uri());
        two = new Node(mysql, redis.uri(proxy));
    }

    @AfterEach
    void stop() {
        two.close();
        one.close();
        proxy.close();
        logger.removeHandler(lines);
    }

    @Test
    void beginEmptyAfterTheSubscriberWasGoneWhileRowsChanged() {
        long country = one.addCountry(1);
        long currency = one.addCurrency(1);
        two.population(country);
        two.rate(currency);

        proxy.refuse();
        proxy.cut();
        Node.until(
                () -> two.local("Country").bypassed() && two.local("Currency").bypassed());
        for (int change = 2; change < 20; change++) {
            one.changeCountry(country, change);
            one.changeCurrency(currency, change);
            assertThat(two.population(country)).isEqualTo(change);
            assertThat(two.rate(currency)).isEqualTo(change);
        }
        assertThat(two.local("Country").size()).isZero();
        assertThat(lines.texts())
                .anyMatch(line -> line.startsWith(
                        ErrorCode.MESSAGES_INTERRUPTED.code() + ": Redis pool 'default' does not deliver messages"));

        proxy.restore();
        while (two.local("Country").bypassed()) {
            assertThat(two.population(country)).isEqualTo(19);
            assertThat(two.rate(currency)).isEqualTo(19);
        }
        assertThat(two.population(country)).isEqualTo(19);
        assertThat(two.rate(currency)).isEqualTo(19);
        Node.until(() -> two.roundTripsForCountry(country) == 0 && two.roundTripsForCurrency(currency) == 0);
        one.changeCountry(country, 20);
        Node.until(() -> two.population(country) == 20);
    }

    @Test
    void noticeASilentServerInTime() {
        long country = one.addCountry(1);
        assertThat(two.population(country)).isOne();

        proxy.drop();
        one.changeCountry(country, 2);
        long begin = System.nanoTime();
        Node.until(() -> two.population(country) == 2);
        Duration noticed = Duration.ofNanos(System.nanoTime() - begin);

        System.out.printf("a node that hears nothing sees a change after %d ms%n", noticed.toMillis());
        assertThat(noticed).isLessThan(NOTICED);
        proxy.restore();
        Node.until(() -> !two.local("Country").bypassed());
        assertThat(two.population(country)).isEqualTo(2);
    }

    @Test
    void recoverFromTheDeathOfEveryConnection(RedisServer redis) {
        long country = one.addCountry(0);
        for (int round = 1; round <= 5; round++) {
            two.population(country);
            one.population(country);
            for (String kind : new String[] {"pubsub", "normal"}) {
                redis.command("CLIENT", "KILL", "TYPE", kind, "SKIPME", "yes");
            }
            int population = round;
            retried(() -> one.changeCountry(country, population));

            assertThat(one.population(country)).isEqualTo(population);
            Node.until(() -> two.population(country) == population);
            Node.until(() ->
                    !one.local("Country").bypassed() && !two.local("Country").bypassed());
        }
        Node.until(() -> two.roundTripsForCountry(country) == 0);
    }

    @Test
    void keepNothingWhileTheServerIsDead(RedisServer redis) {
        long country = one.addCountry(1);
        one.population(country);

        redis.kill();
        Node.until(() -> one.local("Country").bypassed() && two.local("Country").bypassed());
        assertThat(one.population(country)).isOne();
        assertThat(two.population(country)).isOne();
        assertThatThrownBy(() -> one.changeCountry(country, 2))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.retryable()).isTrue());
        assertThat(two.population(country)).isOne();

        redis.restart();
        Node.until(
                () -> !one.local("Country").bypassed() && !two.local("Country").bypassed());
        retried(() -> one.changeCountry(country, 3));
        assertThat(one.population(country)).isEqualTo(3);
        Node.until(() -> two.population(country) == 3);
    }

    @Test
    void loseWhatTheyKeepToAMessageThatNobodyUnderstands(Engine engine, RedisServer redis) {
        long country = one.addCountry(1);
        long currency = one.addCurrency(1);
        two.population(country);
        two.rate(currency);
        String channel;
        try (FluxaContext context = engine.newContext()) {
            channel = engine.mysql("default")
                            .queryOne(context, String.class, "SELECT id FROM _fluxa_database")
                            .orElseThrow()
                    + ":rows";
        }

        for (String message : new String[] {"", "I", "hello", "I\u0001\u0000", "\u007fELF", "R".repeat(100_000)}) {
            redis.command("PUBLISH", channel, message);
        }

        Node.until(
                () -> two.local("Country").size() == 0 && two.local("Currency").size() == 0);
        assertThat(two.population(country)).isOne();
        one.changeCountry(country, 2);
        Node.until(() -> two.population(country) == 2);
        Node.until(() -> two.roundTripsForCountry(country) == 0);
        assertThat(lines.texts()).anyMatch(line -> line.startsWith(ErrorCode.UNREADABLE_MESSAGE.code()));
    }

    /** Tries again, as an application does after what can be retried. */
    private static void retried(Runnable work) {
        Node.until(() -> {
            try {
                work.run();
                return true;
            } catch (StoreException failure) {
                assertThat(failure.retryable()).isTrue();
                return false;
            }
        });
    }
}
