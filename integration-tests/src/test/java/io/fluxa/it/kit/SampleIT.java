package io.fluxa.it.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.Engine;
import io.fluxa.FluxaContext;
import io.fluxa.test.FluxaTest;
import io.fluxa.test.Statements;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@FluxaTest(entities = {Owner.class, Sample.class})
class SampleIT {

    private static final Instant MOMENT = Instant.parse("2026-03-29T01:30:00.123456Z"); // inside Europe's lost hour
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void readsEveryValueBackAsItWasSet(
            FluxaContext ctx, Engine engine, OwnerProvider owners, SampleProvider samples, Statements statements) {
        OwnerEntity owner = owners.create(ctx);
        owner.setName("Ada");
        SampleEntity parent = filled(samples.create(ctx), "parent", owner);
        SampleEntity sample = filled(samples.create(ctx), "child", owner);
        setNullables(sample);
        sample.setParent(parent);
        ctx.flush();
        assertThat(statements.mysql()).hasSize(2);

        try (FluxaContext later = engine.newContext()) {
            SampleEntity read = samples.mustGetById(later, sample.getId());
            assertThat(read)
                    .usingRecursiveComparison()
                    .comparingOnlyFields("row")
                    .isEqualTo(sample);
            assertThat(read.getBigUnsigned()).isEqualTo(-1);
            assertThat(read.getMicrosecond()).isEqualTo(MOMENT);
            assertThat(read.mustGetParent(later).getWholeOrNull()).isNull();
            assertThat(read.mustGetOwner(later).getName()).isEqualTo("Ada");
        }
    }

    @Test
    void readsNullsBackAsNull(FluxaContext ctx, Engine engine, OwnerProvider owners, SampleProvider samples) {
        OwnerEntity owner = owners.create(ctx);
        owner.setName("Ada");
        SampleEntity sample = filled(samples.create(ctx), "empty", owner);
        ctx.flush();

        try (FluxaContext later = engine.newContext()) {
            SampleEntity read = samples.mustGetById(later, sample.getId());
            assertThat(read)
                    .usingRecursiveComparison()
                    .comparingOnlyFields("row")
                    .isEqualTo(sample);
            assertThat(read.getTinyOrNull()).isNull();
            assertThat(read.getFlagOrNull()).isNull();
            assertThat(read.getText()).isNull();
            assertThat(read.getParentId()).isNull();
        }
    }

    private static SampleEntity filled(SampleEntity sample, String code, OwnerEntity owner) {
        sample.setCode(code);
        sample.setTiny(Byte.MIN_VALUE);
        sample.setSmall(Short.MIN_VALUE);
        sample.setMedium(-8_388_608);
        sample.setWhole(Integer.MIN_VALUE);
        sample.setBig(Long.MIN_VALUE);
        sample.setTinyUnsigned(255);
        sample.setSmallUnsigned(65_535);
        sample.setMediumUnsigned(16_777_215);
        sample.setWholeUnsigned(4_294_967_295L);
        sample.setBigUnsigned(-1);
        sample.setFlag(true);
        sample.setExact(new BigDecimal("-12345678901234567890.0123456789"));
        sample.setMicrosecond(MOMENT);
        sample.setRequiredDay(DAY);
        sample.setColour(Sample.Colour.BLUE);
        sample.setOwner(owner);
        return sample;
    }

    private static void setNullables(SampleEntity sample) {
        sample.setTinyOrNull(Byte.MAX_VALUE);
        sample.setSmallOrNull(Short.MAX_VALUE);
        sample.setMediumOrNull(8_388_607);
        sample.setWholeOrNull(Integer.MAX_VALUE);
        sample.setBigOrNull(Long.MAX_VALUE);
        sample.setTinyUnsignedOrNull(0);
        sample.setSmallUnsignedOrNull(65_535);
        sample.setWholeUnsignedOrNull(4_294_967_295L);
        sample.setBigUnsignedOrNull(-2L);
        sample.setFlagOrNull(false);
        sample.setText("");
        sample.setLongText("𝄞 ﬁ ß İ \u0000 \\ ' \"");
        sample.setPrice(new BigDecimal("-99999999.99"));
        sample.setPositive(BigDecimal.ZERO);
        sample.setSecond(Instant.parse("9999-12-31T23:59:59Z"));
        sample.setDay(LocalDate.of(1000, 1, 1));
        sample.setColourOrNull(Sample.Colour.GREEN);
    }
}
