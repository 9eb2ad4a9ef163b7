package io.fluxa.internal.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link RedisStore} does, the real one and the fake. The store is empty before each test. */
abstract class RedisStoreContract {

    static final long LONG = 60_000;

    /** The store of this test. */
    abstract RedisStore store();

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, ISO_8859_1);
    }

    static void eventually(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("did not happen in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    @Nullable
    String get(String key) {
        return text(store().on(bytes(key), CommandLog.NONE, channel -> channel.get(bytes(key))));
    }

    void set(String key, String value) {
        store().on(bytes(key), CommandLog.NONE, channel -> {
            RedisBatch batch = channel.batch();
            batch.set(bytes(key), bytes(value), LONG);
            batch.send();
            return true;
        });
    }

    @Test
    void givesNullForAKeyThatIsNotThere() {
        assertThat(get("nothing")).isNull();
    }

    @Test
    void givesEveryByteBack() {
        byte[] all = new byte[256];
        IntStream.range(0, 256).forEach(i -> all[i] = (byte) i);

        set(text(all), text(all));
        set("empty", "");

        assertThat(get(text(all))).isEqualTo(text(all));
        assertThat(get("empty")).isEmpty();
    }

    @Test
    void givesSeveralInTheirOrder() {
        set("a", "1");
        set("c", "3");

        List<@Nullable String> found = new ArrayList<>(Collections.nCopies(3, "unasked"));
        byte[][] keys = {bytes("a"), bytes("b"), bytes("c")};
        store().onEach(keys, CommandLog.NONE, (channel, positions) -> {
            byte[][] own = IntStream.of(positions).mapToObj(i -> keys[i]).toArray(byte[][]::new);
            byte[] @Nullable [] values = channel.getAll(own);
            IntStream.range(0, positions.length).forEach(i -> found.set(positions[i], text(values[i])));
        });

        assertThat(found).containsExactly("1", null, "3");
    }

    @Test
    void setsOnlyWhatHasNoValue() {
        byte[] key = bytes("lease");
        store().on(key, CommandLog.NONE, channel -> {
            assertThat(channel.setIfAbsent(key, bytes("mine"), LONG)).isNull();
            assertThat(text(channel.setIfAbsent(key, bytes("yours"), LONG))).isEqualTo("mine");
            assertThat(channel.expiresIn(key)).isBetween(1L, LONG);
            return true;
        });

        assertThat(get("lease")).isEqualTo("mine");
    }

    @Test
    void replacesOnlyExactlyWhatIsExpected() {
        byte[] key = bytes("k");
        store().on(key, CommandLog.NONE, channel -> {
            assertThat(channel.replace(key, bytes("a"), bytes("b"), LONG))
                    .as("absent")
                    .isFalse();
            channel.setIfAbsent(key, bytes("a\0"), LONG);
            assertThat(channel.replace(key, bytes("a"), bytes("b"), LONG))
                    .as("another")
                    .isFalse();
            assertThat(channel.replace(key, bytes("a\0"), bytes("b"), 2 * LONG)).isTrue();
            assertThat(channel.expiresIn(key)).isBetween(LONG + 1, 2 * LONG);
            return true;
        });

        assertThat(get("k")).isEqualTo("b");
    }

    @Test
    void removesOnlyExactlyWhatIsExpected() {
        byte[] key = bytes("k");
        store().on(key, CommandLog.NONE, channel -> {
            channel.setIfAbsent(key, bytes("a"), LONG);
            assertThat(channel.remove(key, bytes("b"))).isFalse();
            assertThat(channel.get(key)).isEqualTo(bytes("a"));
            assertThat(channel.remove(key, bytes("a"))).isTrue();
            assertThat(channel.expiresIn(key)).isEqualTo(-2);
            return true;
        });
    }

    @Test
    void deletesAndSaysWhetherThereWasSomething() {
        set("k", "v");
        store().on(bytes("k"), CommandLog.NONE, channel -> {
            assertThat(channel.delete(bytes("k"))).isTrue();
            assertThat(channel.delete(bytes("k"))).isFalse();
            assertThat(channel.expiresIn(bytes("k"))).isEqualTo(-2);
            return true;
        });
    }

    @Test
    void forgetsWhenTheTimeIsOver() {
        byte[] key = bytes("short");
        store().on(key, CommandLog.NONE, channel -> channel.setIfAbsent(key, bytes("v"), 5));

        eventually(() -> get("short") == null);
    }

    @Test
    void answersEachCommandOfABatchAtItsPosition() {
        byte[] key = bytes("k");
        store().on(key, CommandLog.NONE, channel -> {
            RedisBatch batch = channel.batch();
            int missing = batch.get(key);
            int taken = batch.setIfAbsent(key, bytes("a"), LONG);
            int refused = batch.replace(key, bytes("x"), bytes("b"), LONG);
            int replaced = batch.replace(key, bytes("a"), bytes("b"), LONG);
            int found = batch.get(key);
            int deleted = batch.delete(key);
            int gone = batch.delete(key);
            assertThat(batch.size()).isEqualTo(7);
            batch.send();
            assertThat(batch.bytes(missing)).isNull();
            assertThat(batch.bytes(taken)).isNull();
            assertThat(batch.done(refused)).isFalse();
            assertThat(batch.done(replaced)).isTrue();
            assertThat(text(batch.bytes(found))).isEqualTo("b");
            assertThat(batch.done(deleted)).isTrue();
            assertThat(batch.done(gone)).isFalse();
            return true;
        });
    }

    @Test
    void tellsTheLogOfEachRoundTripWithoutValues() {
        CommandRecord log = new CommandRecord();
        byte[] key = bytes("1:ab:7 \n");
        store().on(key, log, channel -> {
            channel.batch().send();
            channel.get(key);
            channel.setIfAbsent(key, bytes("secret"), LONG);
            channel.get(key);
            channel.replace(key, bytes("secret"), bytes("hidden"), LONG);
            channel.expiresIn(key);
            RedisBatch batch = channel.batch();
            batch.get(key);
            batch.delete(key);
            batch.send();
            return true;
        });

        assertThat(log.lines())
                .filteredOn(line -> !line.startsWith("EVAL|"))
                .containsExactly(
                        "GET|GET 1:ab:7\\x20\\x0a|0|",
                        "SET|SET 1:ab:7\\x20\\x0a|0|",
                        "GET|GET 1:ab:7\\x20\\x0a|1|",
                        "EVALSHA|EVALSHA 1:ab:7\\x20\\x0a|0|",
                        "PTTL|PTTL 1:ab:7\\x20\\x0a|0|",
                        "PIPELINE EXEC|GET 1:ab:7\\x20\\x0a\nDEL 1:ab:7\\x20\\x0a|1|");
    }

    @Test
    void deletesEveryKeyWithAPrefixAndNoOther() {
        String prefix = "p*[a-z]?^\\:";
        byte[][] keys =
                IntStream.range(0, 2_500).mapToObj(i -> bytes(prefix + i)).toArray(byte[][]::new);
        store().onEach(keys, CommandLog.NONE, (channel, positions) -> {
            RedisBatch batch = channel.batch();
            IntStream.of(positions).forEach(i -> batch.set(keys[i], bytes("v"), LONG));
            batch.send();
        });
        set("p*b:1", "stays");
        set("q" + prefix, "stays");

        assertThat(store().deleteAll(bytes(prefix), CommandLog.NONE)).isEqualTo(2_500);

        assertThat(get(prefix + 17)).isNull();
        assertThat(get("p*b:1")).isEqualTo("stays");
        assertThat(get("q" + prefix)).isEqualTo("stays");
    }

    @Test
    void keepsItsIncarnation() {
        long first = store().on(bytes("k"), CommandLog.NONE, RedisChannel::incarnation);

        assertThat(first).isNotZero();
        assertThat(store().on(bytes("k"), CommandLog.NONE, RedisChannel::incarnation))
                .isEqualTo(first);
    }

    @Test
    void carriesMessagesToThoseWhoListen() throws InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        BlockingQueue<String> elsewhere = new LinkedBlockingQueue<>();
        RedisStore.Subscription subscription = store().subscribe(bytes("news"), new Notes(heard));
        store().subscribe(bytes("other"), new Notes(elsewhere));
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");
        assertThat(elsewhere.poll(10, TimeUnit.SECONDS)).isEqualTo("connected");

        publish("news", "one");
        assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("one");
        subscription.close();
        subscription.close();
        publish("news", "two");
        publish("other", "three");

        assertThat(elsewhere.poll(10, TimeUnit.SECONDS)).isEqualTo("three");
        assertThat(heard).isEmpty();
    }

    void publish(String channel, String message) {
        store().on(bytes(channel), CommandLog.NONE, lent -> {
            RedisBatch batch = lent.batch();
            batch.publish(bytes(channel), bytes(message));
            batch.send();
            return true;
        });
    }

    /** Writes down what a listener is told. */
    record Notes(BlockingQueue<String> heard) implements RedisStore.Listener {

        @Override
        public void message(byte[] message) {
            heard.add(String.valueOf(text(message)));
        }

        @Override
        public void connected() {
            heard.add("connected");
        }

        @Override
        public void interrupted() {
            heard.add("interrupted");
        }
    }
}
