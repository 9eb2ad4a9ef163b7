package io.fluxa.internal.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowEncoder;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.BooleanType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DateType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.FloatType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.SetType;
import io.fluxa.schema.ColumnType.TextType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyHashTest {

    private static final Instant TIME = Instant.parse("2026-03-01T12:30:15.123456Z");

    private enum State {
        FRESH,
        USED
    }

    /** A value as a row holds it, and as conditions do. */
    static List<Arguments> sameValues() {
        return List.of(
                Arguments.of(new IntegerType(1, false), (byte) -7, -7L),
                Arguments.of(new IntegerType(2, true), 65_535, 65_535L),
                Arguments.of(new IntegerType(4, true), 4_000_000_000L, 4_000_000_000L),
                Arguments.of(new IntegerType(8, true), -1L, -1L),
                Arguments.of(new BooleanType(), true, true),
                Arguments.of(new TextType(20), "Zoë 🎈", "Zoë 🎈"),
                Arguments.of(new TextType(20), "", ""),
                Arguments.of(new DecimalType(8, 2, false), new BigDecimal("1.50"), new BigDecimal("1.5")),
                Arguments.of(new DecimalType(8, 2, false), new BigDecimal("0.00"), new BigDecimal("0E+9")),
                Arguments.of(new DecimalType(8, 0, false), new BigDecimal("100"), new BigDecimal("1E+2")),
                Arguments.of(new DateType(), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 1)),
                Arguments.of(new DateTimeType(0), Instant.parse("2026-03-01T12:30:15Z"), TIME),
                Arguments.of(new DateTimeType(3), Instant.parse("2026-03-01T12:30:15.123Z"), TIME),
                Arguments.of(new FloatType(4, false), 0.1f, 0.1),
                Arguments.of(new FloatType(4, false), -0.0f, 0.0),
                Arguments.of(new FloatType(8, false), 0.1, 0.1),
                Arguments.of(new EnumType(List.of("fresh", "used")), State.USED, State.USED),
                Arguments.of(
                        new SetType(List.of("fresh", "used")),
                        EnumSet.allOf(State.class),
                        List.of(State.USED, State.FRESH)));
    }

    @ParameterizedTest
    @MethodSource("sameValues")
    void isTheSameForARowAndForACondition(ColumnType type, Object ofRow, Object ofCondition) {
        KeyHash hash = hash(type);

        assertThat(hash.of(new ValuesRow(ofRow))).hasSize(32).isEqualTo(hash.of(List.of(ofCondition)));
    }

    @Test
    void differsForDifferentValues() {
        KeyHash texts = hash(new TextType(20));
        assertThat(texts.of(List.of("Ada"))).isNotEqualTo(texts.of(List.of("ada")));
        assertThat(texts.of(List.of("Ada"))).isNotEqualTo(texts.of(List.of("Ada ")));
        KeyHash decimals = hash(new DecimalType(8, 2, false));
        assertThat(decimals.of(List.of(new BigDecimal("1.5"))))
                .isNotEqualTo(decimals.of(List.of(new BigDecimal("15"))))
                .isNotEqualTo(decimals.of(List.of(new BigDecimal("1.501"))));
        KeyHash sets = hash(new SetType(List.of("fresh", "used")));
        assertThat(sets.of(List.of(Set.of()))).isNotEqualTo(sets.of(List.of(Set.of(State.USED))));
    }

    @Test
    void tellsApartWhereOneTextEndsAndTheNextBegins() {
        KeyHash pairs = hash(new TextType(20), new TextType(20));

        assertThat(pairs.of(List.of("ab", "c"))).isNotEqualTo(pairs.of(List.of("a", "bc")));
        assertThat(pairs.of(List.of("", "a"))).isNotEqualTo(pairs.of(List.of("a", "")));
    }

    @Test
    void isNoneForARowWithNull() {
        assertThat(hash(new TextType(20), new TextType(20)).of(new ValuesRow("a", null)))
                .isNull();
    }

    @Test
    void isNoneForANumberThatNoColumnHolds() {
        assertThat(hash(new FloatType(4, false)).of(List.of(1e300))).isNull();
        assertThat(hash(new FloatType(8, false)).of(List.of(Double.NaN))).isNull();
    }

    private static KeyHash hash(ColumnType... types) {
        List<Column> columns = new ArrayList<>();
        int[] ordinals = new int[types.length];
        for (int i = 0; i < types.length; i++) {
            columns.add(new Column("c" + i, "c" + i, types[i], true));
            ordinals[i] = i;
        }
        return new KeyHash(columns, ordinals);
    }

    /** A row of nothing but values. */
    private static final class ValuesRow extends GeneratedRow {

        private final List<@Nullable Object> values;

        ValuesRow(@Nullable Object... values) {
            this.values = Arrays.asList(values);
        }

        @Override
        public long id() {
            return 1;
        }

        @Override
        public GeneratedRow copy() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void bind(int column, PreparedStatement statement, int parameter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void read(int column, ResultSet results, int position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean sameValue(int column, GeneratedRow other) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isNull(int column) {
            return values.get(column) == null;
        }

        @Override
        public @Nullable Object keyValue(int column) {
            return values.get(column);
        }

        @Override
        public long integer(int column) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void integer(int column, long value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void encode(RowEncoder out, long layout) {
            throw new UnsupportedOperationException();
        }
    }
}
