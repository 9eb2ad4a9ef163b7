package caches;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.Session;
import io.fluxa.schema.EntitySchema;
import io.fluxa.schema.RowCache;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;

class Use implements Consumer<Session> {

    @Override
    public void accept(Session session) {
        inheritsTheCachesOfASuperclass(new CountryProvider().schema());
        replacesAnInheritedCache(new VisitProvider().schema());
        cachesLookUpsAlone(new VoucherProvider().schema());
    }

    private static void inheritsTheCachesOfASuperclass(EntitySchema country) {
        assertThat(country.redisCache()).contains(new RowCache("rows", Duration.ofMinutes(90)));
        assertThat(country.localCache()).hasValue(1000);
        assertThat(country.index("code").orElseThrow().redisPool()).isEqualTo("rows");
        assertThat(country.index("name").orElseThrow().redisPool()).isEqualTo("names");
        assertThat(country.index("name").orElseThrow().columns()).containsExactly("name", "fake_delete");
        assertThat(country.storedAsWritten()).isTrue();
    }

    private static void replacesAnInheritedCache(EntitySchema visit) {
        assertThat(visit.redisCache()).contains(new RowCache("default", Duration.ofSeconds(45)));
        assertThat(visit.index("code").orElseThrow().redisPool()).isEqualTo("default");
        assertThat(visit.cached()).isTrue();
    }

    private static void cachesLookUpsAlone(EntitySchema voucher) {
        assertThat(voucher.redisCache()).isEmpty();
        assertThat(voucher.localCache()).isEqualTo(OptionalInt.empty());
        assertThat(voucher.index("number").orElseThrow().redisPool()).isEqualTo("default");
        assertThat(voucher.index("token").orElseThrow().cached()).isFalse();
        assertThat(voucher.cached()).isTrue();
        assertThat(voucher.storedAsWritten()).isFalse();
    }
}
