package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.error.ErrorCode;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.internal.redis.RedisStore.Listener;
import io.fluxa.runtime.GeneratedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvalidationChannelTest {

    private static final String NAME = "k3v9x0abc123:rows";
    private static final int PRODUCTS = 1;
    private static final int USERS = 2;

    private final ProductProvider provider = new ProductProvider();
    private final FakeChannels redis = new FakeChannels();
    private final LocalRows<GeneratedRow> products = rows();
    private final LocalRows<GeneratedRow> users = rows();
    private final InvalidationChannel channel = new InvalidationChannel(redis, "k3v9x0abc123", 1);
    private final InvalidationChannel other = new InvalidationChannel(redis, "k3v9x0abc123", 2);
    private final Lines lines = new Lines();
    private final Logger logger = Logger.getLogger("io.fluxa.cache");

    @BeforeEach
    void listenToTheLog() {
        logger.addHandler(lines);
        logger.setUseParentHandlers(false);
        channel.watch(PRODUCTS, products);
        channel.watch(USERS, users);
    }

    @AfterEach
    void forgetTheLog() {
        logger.removeHandler(lines);
        logger.setUseParentHandlers(true);
    }

    @Test
    void keepsNothingUntilItIsConnected() {
        assertThat(keep(products, 7)).isFalse();
        channel.open();
        assertThat(keep(products, 7)).isFalse();

        redis.on(NAME, Listener::connected);

        assertThat(keep(products, 7)).isTrue();
        assertThat(keep(users, 7)).isTrue();
    }

    @Test
    void breaksWhatAnotherNodeHasChanged() {
        connect();
        InvalidationMessage message = other.message();
        message.rows(PRODUCTS, 7, 8);
        message.rows(99, 7);

        redis.on(NAME, listener -> listener.message(message.bytes()));

        assertThat(products.get(7)).isNull();
        assertThat(products.get(9)).isNotNull();
        assertThat(users.get(7)).isNotNull();
        assertThat(channel.received()).isOne();
        assertThat(channel.unreadable()).isZero();
    }

    @Test
    void clearsATableThatAnotherNodeHasChangedAsAWhole() {
        connect();
        InvalidationMessage message = other.message();
        message.table(PRODUCTS);

        redis.on(NAME, listener -> listener.message(message.bytes()));

        assertThat(products.size()).isZero();
        assertThat(users.size()).isEqualTo(3);
    }

    @Test
    void passesOverItsOwnMessages() {
        connect();
        InvalidationMessage message = channel.message();
        message.rows(PRODUCTS, 7);

        redis.on(NAME, listener -> listener.message(message.bytes()));

        assertThat(products.get(7)).isNotNull();
        assertThat(channel.received()).isZero();
    }

    @Test
    void emptiesEverythingAfterAMessageThatItCannotRead() {
        connect();

        redis.on(NAME, listener -> listener.message("hello".getBytes(UTF_8)));
        redis.on(NAME, listener -> listener.message(new byte[0]));

        assertThat(products.size()).isZero();
        assertThat(users.size()).isZero();
        assertThat(keep(products, 7)).isTrue();
        assertThat(channel.unreadable()).isEqualTo(2);
        assertThat(lines.texts).singleElement().asString().startsWith(ErrorCode.UNREADABLE_MESSAGE.code() + ": ");
    }

    @Test
    void keepsNothingWhileMessagesAreInterrupted() {
        connect();

        redis.on(NAME, Listener::interrupted);

        assertThat(products.get(7)).isNull();
        assertThat(keep(products, 7)).isFalse();
        assertThat(lines.texts)
                .singleElement()
                .asString()
                .startsWith(ErrorCode.MESSAGES_INTERRUPTED.code() + ": Redis pool 'default'");

        redis.on(NAME, Listener::connected);

        assertThat(products.size()).isZero();
        assertThat(keep(products, 7)).isTrue();
    }

    @Test
    void listensToNothingWhenNothingIsWatched() {
        other.open();
        assertThat(redis.channels()).isEmpty();

        channel.open();
        assertThat(redis.channels()).containsExactly(NAME);
    }

    @Test
    void keepsNothingOnceItIsClosed() {
        connect();

        channel.close();
        channel.close();

        assertThat(redis.channels()).isEmpty();
        assertThat(products.get(7)).isNull();
        assertThat(keep(products, 7)).isFalse();
    }

    private void connect() {
        channel.open();
        redis.on(NAME, Listener::connected);
        for (long id = 7; id < 10; id++) {
            keep(products, id);
            keep(users, id);
        }
    }

    private boolean keep(LocalRows<GeneratedRow> rows, long id) {
        return rows.keep(provider.newRow(id), rows.epoch(id));
    }

    private static LocalRows<GeneratedRow> rows() {
        return new LocalRows<>(0, LocalRows.MAXIMUM_AGE, System::nanoTime, new CacheCounters());
    }

    /** Collects what is logged. */
    private static final class Lines extends Handler {
        private final List<String> texts = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            texts.add(line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
