package io.fluxa.it.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.RedisServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes under the keys of rows that nobody of ours wrote: each is a miss, and the key is right again afterwards. */
@FluxaTest(entities = Tile.class)
class HostileBytesIT {

    private long id;
    private String key = "";

    @BeforeEach
    void store(Engine engine, RedisServer redis) {
        id = Tiles.stored(engine, "right");
        assertThat(Tiles.seen(engine, id)).isEqualTo("right");
        key = Tiles.key(redis, id);
    }

    @Test
    void takesNoCutValueForARow(Engine engine, RedisServer redis) {
        byte[] good = value(redis);
        List<byte[]> cut = new ArrayList<>();
        for (int length = 0; length < good.length; length++) {
            cut.add(Arrays.copyOf(good, length));
        }

        assertMended(engine, redis, cut);
    }

    @Test
    void takesNoValueWithAFlippedBitForARow(Engine engine, RedisServer redis) {
        byte[] good = value(redis);
        List<byte[]> flipped = new ArrayList<>();
        for (int bit = 0; bit < good.length * 8; bit++) {
            byte[] bytes = good.clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            boolean lease = bytes[0] == 'L';
            if (!lease) { // which would be waited for, as it should be
                flipped.add(bytes);
            }
        }

        assertMended(engine, redis, flipped);
    }

    @Test
    void takesNothingElseForARow(Engine engine, RedisServer redis) throws IOException {
        byte[] good = value(redis);
        byte[] longLength = good.clone();
        ByteBuffer.wrap(longLength).putInt(18, Integer.MAX_VALUE);
        byte[] longer = Arrays.copyOf(good, good.length + 1);

        assertMended(
                engine,
                redis,
                List.of(longLength, longer, serialized(), "R".getBytes(ISO_8859_1), new byte[1 << 20], other(good)));
    }

    @Test
    void takesTheRowOfAnotherIdForNothing(Engine engine, RedisServer redis) {
        long other = Tiles.stored(engine, "other");
        byte[] theirs = value(redis, Tiles.key(redis, other));

        assertMended(engine, redis, List.of(theirs));
    }

    @Test
    void replacesKeysOfAnotherType(Engine engine, RedisServer redis) {
        redis.command("DEL", key);
        redis.command("RPUSH", key, "a", "b");
        assertThat(Tiles.seen(engine, id)).isEqualTo("right");
        assertThat(Tiles.seen(engine, id)).isEqualTo("right");
        assertThat(redis.command("TYPE", key)).isEqualTo("string");

        redis.command("DEL", key);
        redis.command("HSET", key, "a", "b");
        Tiles.rename(engine, id, "new");
        assertThat(Tiles.seen(engine, id)).isEqualTo("new");
    }

    private void assertMended(Engine engine, RedisServer redis, List<byte[]> hostile) {
        byte[] good = value(redis);
        for (byte[] bytes : hostile) {
            set(redis, bytes);
            assertThat(Tiles.seen(engine, id))
                    .as(Arrays.toString(Arrays.copyOf(bytes, 40)))
                    .isEqualTo("right");
            assertThat(value(redis))
                    .as(Arrays.toString(Arrays.copyOf(bytes, 40)))
                    .isEqualTo(good);
        }
    }

    /** What a Java program would be made to load by, if anything here read objects. */
    private static byte[] serialized() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(new HashMap<>(Map.of("class", "none")));
        }
        return bytes.toByteArray();
    }

    /** The same row of another life of the server. */
    private static byte[] other(byte[] good) {
        byte[] bytes = good.clone();
        bytes[3]++;
        return bytes;
    }

    private byte[] value(RedisServer redis) {
        return value(redis, key);
    }

    private static byte[] value(RedisServer redis, String key) {
        try (RawRedis raw = new RawRedis(redis)) {
            return raw.get(key);
        }
    }

    private void set(RedisServer redis, byte[] bytes) {
        try (RawRedis raw = new RawRedis(redis)) {
            raw.set(key, bytes);
        }
    }
}
