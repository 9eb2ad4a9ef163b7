package caches;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedRow;
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
        givesTheValuesOfCachedIndexes(session);
    }

    private static void givesTheValuesOfCachedIndexes(Session session) {
        VoucherProvider vouchers = new VoucherProvider();
        VoucherEntity voucher = vouchers.newEntity(session, vouchers.newRow(1), false);
        voucher.setSeries(7);
        voucher.setCountry(3L);
        voucher.setState(Voucher.State.USED);
        voucher.setWeight(1.5f);
        GeneratedRow row = FlushAccess.row(voucher);
        assertThat(row.keyValue(VoucherFields.SERIES.ordinal())).isEqualTo(7);
        assertThat(row.keyValue(VoucherFields.COUNTRY.ordinal())).isEqualTo(3L);
        assertThat(row.keyValue(VoucherFields.STATE.ordinal())).isEqualTo(Voucher.State.USED);
        assertThat(row.keyValue(VoucherFields.WEIGHT.ordinal())).isEqualTo(1.5f);
        assertThat(row.keyValue(VoucherFields.OPEN.ordinal())).isEqualTo(false);
        assertThat(row.keyValue(VoucherFields.DAY.ordinal())).isNull();
        assertThat(row.keyValue(VoucherFields.TOKEN.ordinal())).isNull();
        assertThat(row.keyValue(0)).isNull();
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
