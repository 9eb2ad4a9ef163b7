package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.cache.CacheExplain;
import io.fluxa.cache.CacheExplain.InContext;
import io.fluxa.cache.CacheExplain.InMysql;
import io.fluxa.cache.CacheExplain.InProcess;
import io.fluxa.cache.CacheExplain.InRedis;
import io.fluxa.cache.CacheExplain.Layer;
import io.fluxa.cache.CacheExplain.RedisValue;
import io.fluxa.fixture.FakeSession;
import io.fluxa.fixture.Product;
import io.fluxa.fixture.ProductEntity;
import io.fluxa.fixture.ProductProvider;
import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.redis.CommandLog;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CacheInspectionTest {

    private static final int STOCK = 5;
    private static final long LIFE = 77;

    private final ProductProvider products = new ProductProvider();
    private final FakeChannels redis = new FakeChannels();
    private final CacheKeys keys = new CacheKeys("k3v9x0abc123", "product");
    private final byte[] key = keys.row(7);
    private final CacheCounters counters = new CacheCounters();
    private final AtomicLong nanos = new AtomicLong();
    private final LocalRows<GeneratedRow> local = new LocalRows<>(0, LocalRows.MAXIMUM_AGE, nanos::get, counters);
    private final CacheSession session = new CacheSession(CommandLog.NONE, () -> Cancellation.NEVER);
    private final RowCodec<GeneratedRow> codec = codec();
    private final RedisRows<GeneratedRow> rows =
            new RedisRows<>(redis, keys, codec, Duration.ofSeconds(100), counters, RandomGenerator::getDefault);

    CacheInspectionTest() {
        redis.incarnation = LIFE;
        redis.millisLeft = 97_500;
    }

    @Test
    void findsNothingInEmptyCaches() {
        CacheInspection<GeneratedRow> inspection = inspected();

        assertThat(inspection.answersFromProcess()).isFalse();
        assertThat(inspection.answersFromRedis()).isFalse();
        assertThat(inspection.inProcess(row(1))).isEqualTo(new InProcess(null, false, List.of()));
        assertThat(inspection.inRedis(row(1)))
                .isEqualTo(new InRedis(
                        "default", new String(key, US_ASCII), RedisValue.NOTHING, null, null, 0, List.of()));
    }

    @Test
    void comparesTheRowInProcess() {
        local.keep(row(1), local.epoch(7));
        nanos.addAndGet(Duration.ofMillis(3_400).toNanos());

        CacheInspection<GeneratedRow> inspection = inspected();

        assertThat(inspection.answersFromProcess()).isTrue();
        InProcess same = Objects.requireNonNull(inspection.inProcess(row(1)));
        assertThat(same.kept()).isTrue();
        assertThat(same.age()).isEqualTo(Duration.ofMillis(3_400));
        assertThat(same.differences()).isEmpty();
        assertThat(Objects.requireNonNull(inspection.inProcess(row(2))).differences())
                .containsExactly("stock");
        assertThat(Objects.requireNonNull(inspection.inProcess(null)).differences())
                .hasSize(9);
    }

    @Test
    void saysThatTheRowsInProcessAreBypassed() {
        local.bypass();

        assertThat(inspected().inProcess(row(1))).isEqualTo(new InProcess(null, true, List.of()));
    }

    @Test
    void comparesTheRowInRedis() {
        redis.put(key, value(row(1), LIFE));

        CacheInspection<GeneratedRow> inspection = inspected();

        assertThat(inspection.answersFromRedis()).isTrue();
        InRedis same = Objects.requireNonNull(inspection.inRedis(row(1)));
        assertThat(same.value()).isEqualTo(RedisValue.ROW);
        assertThat(same.age()).isEqualTo(Duration.ofMillis(2_500));
        assertThat(same.expiresIn()).isEqualTo(Duration.ofMillis(97_500));
        assertThat(same.bytes()).isEqualTo(value(row(1), LIFE).length);
        assertThat(same.differences()).isEmpty();
        assertThat(Objects.requireNonNull(inspection.inRedis(row(2))).differences())
                .containsExactly("stock");
    }

    @Test
    void knowsThatRedisHasNoRow() {
        redis.put(key, CachedValue.none(LIFE));
        redis.millisLeft = 59_000;

        CacheInspection<GeneratedRow> inspection = inspected();

        assertThat(inspection.answersFromRedis()).isTrue();
        InRedis none = Objects.requireNonNull(inspection.inRedis(null));
        assertThat(none.value()).isEqualTo(RedisValue.ABSENT);
        assertThat(none.age()).isEqualTo(Duration.ofSeconds(1));
        assertThat(none.differences()).isEmpty();
        assertThat(Objects.requireNonNull(inspection.inRedis(row(1))).differences())
                .hasSize(9);
    }

    @Test
    void saysWhyAValueIsOfNoUse() {
        byte[] good = value(row(1), LIFE);
        byte[] damaged = good.clone();
        damaged[damaged.length - 1] ^= 1;
        byte[] layout = good.clone();
        layout[CachedValue.HEADER] ^= 1;

        assertThat(kindOf(value(row(1), LIFE + 1))).isEqualTo(RedisValue.OTHER_INCARNATION);
        assertThat(kindOf(damaged)).isEqualTo(RedisValue.DAMAGED);
        assertThat(kindOf(layout)).isEqualTo(RedisValue.OTHER_LAYOUT);
        assertThat(kindOf("hello, world".getBytes(US_ASCII))).isEqualTo(RedisValue.DAMAGED);
        assertThat(kindOf(Arrays.copyOf(good, 3))).isEqualTo(RedisValue.DAMAGED);
        assertThat(kindOf(CachedValue.lease(LIFE, RandomGenerator.getDefault())))
                .isEqualTo(RedisValue.LEASE);
        redis.available = false;
        assertThat(kindOf(good)).isEqualTo(RedisValue.UNKNOWN);
    }

    @Test
    void countsNothing() {
        local.keep(row(1), local.epoch(7));
        long kept = counters.of(CacheEvent.LOCAL_KEPT);
        redis.put(key, value(row(1), LIFE + 1));

        inspected();

        assertThat(Arrays.stream(CacheEvent.values()).mapToLong(counters::of).sum())
                .isEqualTo(kept);
    }

    @Test
    void isReadOnAFewLines() {
        local.keep(row(1), local.epoch(7));
        redis.put(key, value(row(2), LIFE));
        CacheInspection<GeneratedRow> inspection = inspected();
        CacheExplain explain = new CacheExplain(
                "Product",
                7,
                Layer.LOCAL,
                new InContext(false, false, true),
                inspection.inProcess(row(2)),
                inspection.inRedis(row(2)),
                new InMysql("default", true, 0));

        assertThat(explain.stale()).isTrue();
        assertThat(explain).hasToString("""
                Product 7: the next look-up is answered by LOCAL
                  context: not held
                  process: kept for 0.0 s, differs in stock
                  redis default: ROW of %d bytes for 2.5 s, expires in 97.5 s
                  mysql default: present""".formatted(value(row(2), LIFE).length));
    }

    private RedisValue kindOf(byte[] value) {
        redis.put(key, value);
        CacheInspection<GeneratedRow> inspection = inspected();
        InRedis found = Objects.requireNonNull(inspection.inRedis(row(1)));
        assertThat(inspection.answersFromRedis()).isFalse();
        assertThat(found.age()).isNull();
        assertThat(found.differences()).isEmpty();
        return found.value();
    }

    private CacheInspection<GeneratedRow> inspected() {
        EntityCache<GeneratedRow> cache =
                new EntityCache<>("Product", keys, rows, local, null, counters, new SharedLoads<>(), StepHook.NONE);
        CacheInspection<GeneratedRow> inspection = new CacheInspection<>(cache, products.schema(), session, 7);
        inspection.look();
        return inspection;
    }

    private byte[] value(@Nullable GeneratedRow row, long incarnation) {
        return Objects.requireNonNull(rows.value(row, CachedValue.none(incarnation), new RowEncoder()));
    }

    private GeneratedRow row(int stock) {
        ProductEntity product = products.newEntity(new FakeSession(), products.newRow(7), false);
        product.setName("Lamp");
        product.setStatus(Product.Status.ACTIVE);
        GeneratedRow row = FlushAccess.row(product);
        row.creation(Instant.EPOCH);
        row.lastUpdate(Instant.EPOCH);
        row.integer(STOCK, stock);
        return row;
    }

    @SuppressWarnings("unchecked") // the rows of products are rows
    private RowCodec<GeneratedRow> codec() {
        return new RowCodec<>((GeneratedProvider<?, GeneratedRow>) (GeneratedProvider<?, ?>) products);
    }
}
