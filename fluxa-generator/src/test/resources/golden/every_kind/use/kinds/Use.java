package kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fluxa.error.InvalidValueException;
import io.fluxa.generator.RoundTrip;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.Session;
import io.fluxa.schema.Column;
import io.fluxa.schema.EntitySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;

class Use implements Consumer<Session> {

    private final EveryProvider provider = new EveryProvider();

    @Override
    public void accept(Session session) {
        EveryEntity every = provider.newEntity(session, provider.newRow(4_294_967_295L), false);
        assertThat(every.getId()).isEqualTo(4_294_967_295L);
        assertThat(every.getRequiredKind()).isEqualTo(Every.Kind.FIRST);
        assertThat(every.getKind()).isNull();
        RoundTrip.check(every);
        low(every);
        RoundTrip.check(every);
        high(every);
        RoundTrip.check(every);
        texts(every);
        references(every);
        RoundTrip.check(every);
        nulls(every);
        RoundTrip.check(every);
        refuses(every);
        increments(session);
        describes(provider.schema());
    }

    private void low(EveryEntity every) {
        every.setAByte(Byte.MIN_VALUE);
        every.setAShort(Short.MIN_VALUE);
        every.setAnInt(Integer.MIN_VALUE);
        every.setALong(Long.MIN_VALUE);
        every.setOptionalByte(Byte.MIN_VALUE);
        every.setOptionalShort(Short.MIN_VALUE);
        every.setOptionalInt(Integer.MIN_VALUE);
        every.setOptionalLong(Long.MIN_VALUE);
        every.setOptionalUnsignedByte(0);
        every.setOptionalUnsignedLong(0L);
        every.setMediumInt(-8_388_608);
        every.setOptionalMediumInt(-8_388_608);
        every.setOptionalFlag(false);
        every.setRequiredKind(Every.Kind.THIRD);
    }

    private void high(EveryEntity every) {
        every.setAByte(Byte.MAX_VALUE);
        every.setAShort(Short.MAX_VALUE);
        every.setAnInt(Integer.MAX_VALUE);
        every.setALong(Long.MAX_VALUE);
        every.setRequiredByte((byte) 1);
        every.setRequiredShort((short) 2);
        every.setRequiredInt(3);
        every.setRequiredLong(4);
        every.setUnsignedByte(255);
        every.setUnsignedShort(65_535);
        every.setUnsignedInt(4_294_967_295L);
        every.setUnsignedLong(-1L);
        every.setOptionalUnsignedByte(255);
        every.setOptionalUnsignedShort(65_535);
        every.setOptionalUnsignedInt(4_294_967_295L);
        every.setOptionalUnsignedLong(Long.parseUnsignedLong("18446744073709551615"));
        every.setMediumInt(8_388_607);
        every.setUnsignedMediumInt(16_777_215);
        every.setOptionalUnsignedMediumInt(16_777_215L);
        every.setFlag(true);
        every.setOptionalFlag(true);
        every.setRequiredFlag(true);
        every.setRenamed(9);
        assertThat(every.isRequiredFlag()).isTrue();
        assertThat(every.getOptionalFlag()).isTrue();
        assertThat(every.getUnsignedLong()).isEqualTo(-1L);
    }

    private void texts(EveryEntity every) {
        every.setText("");
        every.setRequiredText("\uD83D\uDE00ab");
        every.setLongText("x".repeat(70_000));
        every.setRequiredLongText("y");
        every.setDecimal(new BigDecimal("-0.1"));
        every.setRequiredDecimal(BigDecimal.ONE);
        every.setWholeDecimal(new BigDecimal("99999"));
        every.setInstant(Instant.parse("1969-12-31T23:59:59.999Z"));
        every.setTenths(Instant.parse("2020-01-01T00:00:00.19Z"));
        every.setRequiredInstant(Instant.parse("9999-12-31T23:59:59.9999999Z"));
        every.setDay(LocalDate.of(1000, 1, 1));
        every.setRequiredDay(LocalDate.of(9999, 12, 31));
        every.setKind(Every.Kind.SECOND);
        every.setSingle(Every.Single.ONLY);
        assertThat(every.getInstant()).isEqualTo(Instant.parse("1969-12-31T23:59:59Z"));
        assertThat(every.getTenths()).isEqualTo(Instant.parse("2020-01-01T00:00:00.1Z"));
        assertThat(every.getRequiredInstant()).isEqualTo(Instant.parse("9999-12-31T23:59:59.999999Z"));
        assertThat(every.getText()).isEmpty();
        assertThat(every.getDecimal()).isEqualTo(new BigDecimal("-0.10"));
    }

    private void references(EveryEntity every) {
        every.setTiny(255);
        every.setOwner(every);
        every.setRequiredTiny(1);
        every.setRequiredMedium(16_777_215);
        every.setRequiredBig(Long.MAX_VALUE);
        assertThat(every.getTinyId()).isEqualTo(255);
        assertThat(every.getOwnerId()).isEqualTo(4_294_967_295L);
        assertThat(FlushAccess.row(every).integer(EveryFields.TINY.ordinal())).isEqualTo(255);
        assertThat(FlushAccess.row(every).integer(EveryFields.OWNER.ordinal())).isEqualTo(4_294_967_295L);
        assertThatThrownBy(() -> every.setTiny(256)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setTiny(0)).isInstanceOf(InvalidValueException.class);
        every.setTiny(null);
        assertThat(every.getTinyId()).isNull();
    }

    private void nulls(EveryEntity every) {
        every.setOptionalByte(null);
        every.setOptionalShort(null);
        every.setOptionalInt(null);
        every.setOptionalLong(null);
        every.setOptionalUnsignedByte(null);
        every.setOptionalUnsignedLong(null);
        every.setOptionalMediumInt(null);
        every.setOptionalFlag(null);
        every.setText(null);
        every.setLongText(null);
        every.setDecimal(null);
        every.setInstant(null);
        every.setDay(null);
        every.setKind(null);
        every.setOwner(null);
        assertThat(FlushAccess.row(every).isNull(EveryFields.OWNER.ordinal())).isTrue();
    }

    private void refuses(EveryEntity every) {
        assertThatThrownBy(() -> every.setUnsignedByte(256)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setUnsignedShort(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setUnsignedInt(1L << 32)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setMediumInt(8_388_608)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setOptionalMediumInt(8_388_608)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setRequiredText("abcd")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setRequiredText(null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setRequiredDecimal(BigDecimal.ONE.negate()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setRequiredKind(null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setRequiredDay(null)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> every.setDay(LocalDate.of(999, 1, 1))).isInstanceOf(InvalidValueException.class);
    }

    private void increments(Session session) {
        EveryEntity every = provider.newEntity(session, provider.newRow(1), false);
        every.setOptionalUnsignedByte(5);
        every.increment(EveryFields.OPTIONAL_UNSIGNED_BYTE, 250);
        every.increment(EveryFields.A_BYTE, -128);
        assertThat(every.getOptionalUnsignedByte()).isEqualTo(255);
        assertThat(every.getAByte()).isEqualTo(Byte.MIN_VALUE);
    }

    private void describes(EntitySchema schema) {
        assertThat(schema.pool()).isEqualTo("logs");
        assertThat(schema.table()).isEqualTo("everything");
        assertThat(schema.id().field()).isEqualTo("id");
        assertThat(schema.columns()).extracting(Column::name).contains("a_byte", "Renamed Column", "an_int");
        assertThat(schema.index("owner_anInt").orElseThrow().columns()).containsExactly("owner", "an_int");
        assertThat(schema.indexes()).hasSize(4);
    }
}
