package kinds;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Every}. */
@Generated("io.fluxa.generator")
final class EveryRow extends GeneratedRow {
    static final EnumValues<Every.Kind> KIND = EnumValues.of(Every.Kind.class)
            .with(Every.Kind.FIRST, "the \"first\" one")
            .with(Every.Kind.THIRD, "dritter");

    static final EnumValues<Every.Single> SINGLE = EnumValues.of(Every.Single.class);

    long id;
    byte aByte;
    short aShort;
    int anInt;
    long aLong;
    Byte optionalByte;
    Short optionalShort;
    Integer optionalInt;
    Long optionalLong;
    byte requiredByte;
    short requiredShort;
    int requiredInt;
    long requiredLong;
    int unsignedByte;
    int unsignedShort;
    long unsignedInt;
    long unsignedLong;
    Integer optionalUnsignedByte;
    Integer optionalUnsignedShort;
    Long optionalUnsignedInt;
    Long optionalUnsignedLong;
    int mediumInt;
    Integer optionalMediumInt;
    long unsignedMediumInt;
    Long optionalUnsignedMediumInt;
    boolean flag;
    Boolean optionalFlag;
    boolean requiredFlag;
    String text;
    String requiredText;
    String longText;
    String requiredLongText;
    BigDecimal decimal;
    BigDecimal requiredDecimal;
    BigDecimal wholeDecimal;
    Instant instant;
    Instant tenths;
    Instant requiredInstant;
    LocalDate day;
    LocalDate requiredDay;
    Every.Kind kind;
    Every.Kind requiredKind;
    Every.Single single;
    Integer tiny;
    Long owner;
    int requiredTiny;
    long requiredMedium;
    long requiredBig;
    int renamed;

    EveryRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    EveryRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        aByte = results.getByte(2);
        aShort = results.getShort(3);
        anInt = results.getInt(4);
        aLong = results.getLong(5);
        optionalByte = ColumnReader.nullableByte(results, 6);
        optionalShort = ColumnReader.nullableShort(results, 7);
        optionalInt = ColumnReader.nullableInt(results, 8);
        optionalLong = ColumnReader.nullableLong(results, 9);
        requiredByte = results.getByte(10);
        requiredShort = results.getShort(11);
        requiredInt = results.getInt(12);
        requiredLong = results.getLong(13);
        unsignedByte = results.getInt(14);
        unsignedShort = results.getInt(15);
        unsignedInt = results.getLong(16);
        unsignedLong = ColumnReader.unsignedLong(results, 17);
        optionalUnsignedByte = ColumnReader.nullableInt(results, 18);
        optionalUnsignedShort = ColumnReader.nullableInt(results, 19);
        optionalUnsignedInt = ColumnReader.nullableLong(results, 20);
        optionalUnsignedLong = ColumnReader.nullableUnsignedLong(results, 21);
        mediumInt = results.getInt(22);
        optionalMediumInt = ColumnReader.nullableInt(results, 23);
        unsignedMediumInt = results.getLong(24);
        optionalUnsignedMediumInt = ColumnReader.nullableLong(results, 25);
        flag = results.getBoolean(26);
        optionalFlag = ColumnReader.nullableBoolean(results, 27);
        requiredFlag = results.getBoolean(28);
        text = results.getString(29);
        requiredText = results.getString(30);
        longText = results.getString(31);
        requiredLongText = results.getString(32);
        decimal = results.getBigDecimal(33);
        requiredDecimal = results.getBigDecimal(34);
        wholeDecimal = results.getBigDecimal(35);
        instant = ColumnReader.instant(results, 36);
        tenths = ColumnReader.instant(results, 37);
        requiredInstant = ColumnReader.instant(results, 38);
        day = ColumnReader.date(results, 39);
        requiredDay = ColumnReader.date(results, 40);
        kind = KIND.read(results.getString(41), "Every", "kind");
        requiredKind = KIND.read(results.getString(42), "Every", "requiredKind");
        single = SINGLE.read(results.getString(43), "Every", "single");
        tiny = ColumnReader.nullableInt(results, 44);
        owner = ColumnReader.nullableLong(results, 45);
        requiredTiny = results.getInt(46);
        requiredMedium = results.getLong(47);
        requiredBig = results.getLong(48);
        renamed = results.getInt(49);
    }

    /** Reads what {@link #encode} wrote. */
    EveryRow(RowDecoder in) {
        id = in.unsignedUpTo(4294967295L);
        aByte = (byte) in.signedBetween(-128, 127);
        aShort = (short) in.signedBetween(-32768, 32767);
        anInt = (int) in.signedBetween(-2147483648, 2147483647);
        aLong = in.signed();
        optionalByte = in.flag(0) ? null : (byte) in.signedBetween(-128, 127);
        optionalShort = in.flag(1) ? null : (short) in.signedBetween(-32768, 32767);
        optionalInt = in.flag(2) ? null : (int) in.signedBetween(-2147483648, 2147483647);
        optionalLong = in.flag(3) ? null : in.signed();
        requiredByte = (byte) in.signedBetween(-128, 127);
        requiredShort = (short) in.signedBetween(-32768, 32767);
        requiredInt = (int) in.signedBetween(-2147483648, 2147483647);
        requiredLong = in.signed();
        unsignedByte = (int) in.unsignedUpTo(255L);
        unsignedShort = (int) in.unsignedUpTo(65535L);
        unsignedInt = in.unsignedUpTo(4294967295L);
        unsignedLong = in.unsigned();
        optionalUnsignedByte = in.flag(4) ? null : (int) in.unsignedUpTo(255L);
        optionalUnsignedShort = in.flag(5) ? null : (int) in.unsignedUpTo(65535L);
        optionalUnsignedInt = in.flag(6) ? null : in.unsignedUpTo(4294967295L);
        optionalUnsignedLong = in.flag(7) ? null : in.unsigned();
        mediumInt = (int) in.signedBetween(-8388608, 8388607);
        optionalMediumInt = in.flag(8) ? null : (int) in.signedBetween(-8388608, 8388607);
        unsignedMediumInt = in.unsignedUpTo(16777215L);
        optionalUnsignedMediumInt = in.flag(9) ? null : in.unsignedUpTo(16777215L);
        flag = in.flag(10);
        optionalFlag = in.flag(11) ? null : in.flag(12);
        requiredFlag = in.flag(13);
        text = in.flag(14) ? null : in.text();
        requiredText = in.text();
        longText = in.flag(15) ? null : in.text();
        requiredLongText = in.text();
        decimal = in.flag(16) ? null : in.decimal(2);
        requiredDecimal = in.wideDecimal(30);
        wholeDecimal = in.flag(17) ? null : in.decimal(0);
        instant = in.flag(18) ? null : in.instant(0);
        tenths = in.flag(19) ? null : in.instant(1);
        requiredInstant = in.instant(6);
        day = in.flag(20) ? null : in.date();
        requiredDay = in.date();
        kind = in.flag(21) ? null : in.constant(KIND);
        requiredKind = in.constant(KIND);
        single = in.flag(22) ? null : in.constant(SINGLE);
        tiny = in.flag(23) ? null : (int) in.unsignedUpTo(255L);
        owner = in.flag(24) ? null : in.unsignedUpTo(4294967295L);
        requiredTiny = (int) in.unsignedUpTo(255L);
        requiredMedium = in.unsignedUpTo(16777215L);
        requiredBig = in.unsigned();
        renamed = (int) in.signedBetween(-2147483648, 2147483647);
    }

    private EveryRow(EveryRow original) {
        id = original.id;
        aByte = original.aByte;
        aShort = original.aShort;
        anInt = original.anInt;
        aLong = original.aLong;
        optionalByte = original.optionalByte;
        optionalShort = original.optionalShort;
        optionalInt = original.optionalInt;
        optionalLong = original.optionalLong;
        requiredByte = original.requiredByte;
        requiredShort = original.requiredShort;
        requiredInt = original.requiredInt;
        requiredLong = original.requiredLong;
        unsignedByte = original.unsignedByte;
        unsignedShort = original.unsignedShort;
        unsignedInt = original.unsignedInt;
        unsignedLong = original.unsignedLong;
        optionalUnsignedByte = original.optionalUnsignedByte;
        optionalUnsignedShort = original.optionalUnsignedShort;
        optionalUnsignedInt = original.optionalUnsignedInt;
        optionalUnsignedLong = original.optionalUnsignedLong;
        mediumInt = original.mediumInt;
        optionalMediumInt = original.optionalMediumInt;
        unsignedMediumInt = original.unsignedMediumInt;
        optionalUnsignedMediumInt = original.optionalUnsignedMediumInt;
        flag = original.flag;
        optionalFlag = original.optionalFlag;
        requiredFlag = original.requiredFlag;
        text = original.text;
        requiredText = original.requiredText;
        longText = original.longText;
        requiredLongText = original.requiredLongText;
        decimal = original.decimal;
        requiredDecimal = original.requiredDecimal;
        wholeDecimal = original.wholeDecimal;
        instant = original.instant;
        tenths = original.tenths;
        requiredInstant = original.requiredInstant;
        day = original.day;
        requiredDay = original.requiredDay;
        kind = original.kind;
        requiredKind = original.requiredKind;
        single = original.single;
        tiny = original.tiny;
        owner = original.owner;
        requiredTiny = original.requiredTiny;
        requiredMedium = original.requiredMedium;
        requiredBig = original.requiredBig;
        renamed = original.renamed;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public EveryRow copy() {
        return new EveryRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 25);
        out.flag(0, optionalByte == null);
        out.flag(1, optionalShort == null);
        out.flag(2, optionalInt == null);
        out.flag(3, optionalLong == null);
        out.flag(4, optionalUnsignedByte == null);
        out.flag(5, optionalUnsignedShort == null);
        out.flag(6, optionalUnsignedInt == null);
        out.flag(7, optionalUnsignedLong == null);
        out.flag(8, optionalMediumInt == null);
        out.flag(9, optionalUnsignedMediumInt == null);
        out.flag(10, flag);
        out.flag(11, optionalFlag == null);
        out.flag(12, Boolean.TRUE.equals(optionalFlag));
        out.flag(13, requiredFlag);
        out.flag(14, text == null);
        out.flag(15, longText == null);
        out.flag(16, decimal == null);
        out.flag(17, wholeDecimal == null);
        out.flag(18, instant == null);
        out.flag(19, tenths == null);
        out.flag(20, day == null);
        out.flag(21, kind == null);
        out.flag(22, single == null);
        out.flag(23, tiny == null);
        out.flag(24, owner == null);
        out.unsigned(id);
        out.signed(aByte);
        out.signed(aShort);
        out.signed(anInt);
        out.signed(aLong);
        if (optionalByte != null) {
            out.signed(optionalByte);
        }
        if (optionalShort != null) {
            out.signed(optionalShort);
        }
        if (optionalInt != null) {
            out.signed(optionalInt);
        }
        if (optionalLong != null) {
            out.signed(optionalLong);
        }
        out.signed(requiredByte);
        out.signed(requiredShort);
        out.signed(requiredInt);
        out.signed(requiredLong);
        out.unsigned(unsignedByte);
        out.unsigned(unsignedShort);
        out.unsigned(unsignedInt);
        out.unsigned(unsignedLong);
        if (optionalUnsignedByte != null) {
            out.unsigned(optionalUnsignedByte);
        }
        if (optionalUnsignedShort != null) {
            out.unsigned(optionalUnsignedShort);
        }
        if (optionalUnsignedInt != null) {
            out.unsigned(optionalUnsignedInt);
        }
        if (optionalUnsignedLong != null) {
            out.unsigned(optionalUnsignedLong);
        }
        out.signed(mediumInt);
        if (optionalMediumInt != null) {
            out.signed(optionalMediumInt);
        }
        out.unsigned(unsignedMediumInt);
        if (optionalUnsignedMediumInt != null) {
            out.unsigned(optionalUnsignedMediumInt);
        }
        if (text != null) {
            out.text(text);
        }
        out.text(requiredText);
        if (longText != null) {
            out.text(longText);
        }
        out.text(requiredLongText);
        if (decimal != null) {
            out.decimal(decimal, 2);
        }
        out.wideDecimal(requiredDecimal, 30);
        if (wholeDecimal != null) {
            out.decimal(wholeDecimal, 0);
        }
        if (instant != null) {
            out.instant(instant, 0);
        }
        if (tenths != null) {
            out.instant(tenths, 1);
        }
        out.instant(requiredInstant, 6);
        if (day != null) {
            out.date(day);
        }
        out.date(requiredDay);
        if (kind != null) {
            out.constant(KIND, kind);
        }
        out.constant(KIND, requiredKind);
        if (single != null) {
            out.constant(SINGLE, single);
        }
        if (tiny != null) {
            out.unsigned(tiny);
        }
        if (owner != null) {
            out.unsigned(owner);
        }
        out.unsigned(requiredTiny);
        out.unsigned(requiredMedium);
        out.unsigned(requiredBig);
        out.signed(renamed);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setByte(parameter, aByte);
            case 2 -> statement.setShort(parameter, aShort);
            case 3 -> statement.setInt(parameter, anInt);
            case 4 -> statement.setLong(parameter, aLong);
            case 5 -> ColumnBinder.integer(statement, parameter, optionalByte);
            case 6 -> ColumnBinder.integer(statement, parameter, optionalShort);
            case 7 -> ColumnBinder.integer(statement, parameter, optionalInt);
            case 8 -> ColumnBinder.integer(statement, parameter, optionalLong);
            case 9 -> statement.setByte(parameter, requiredByte);
            case 10 -> statement.setShort(parameter, requiredShort);
            case 11 -> statement.setInt(parameter, requiredInt);
            case 12 -> statement.setLong(parameter, requiredLong);
            case 13 -> statement.setInt(parameter, unsignedByte);
            case 14 -> statement.setInt(parameter, unsignedShort);
            case 15 -> statement.setLong(parameter, unsignedInt);
            case 16 -> ColumnBinder.unsignedLong(statement, parameter, unsignedLong);
            case 17 -> ColumnBinder.integer(statement, parameter, optionalUnsignedByte);
            case 18 -> ColumnBinder.integer(statement, parameter, optionalUnsignedShort);
            case 19 -> ColumnBinder.integer(statement, parameter, optionalUnsignedInt);
            case 20 -> ColumnBinder.unsignedLong(statement, parameter, optionalUnsignedLong);
            case 21 -> statement.setInt(parameter, mediumInt);
            case 22 -> ColumnBinder.integer(statement, parameter, optionalMediumInt);
            case 23 -> statement.setLong(parameter, unsignedMediumInt);
            case 24 -> ColumnBinder.integer(statement, parameter, optionalUnsignedMediumInt);
            case 25 -> statement.setBoolean(parameter, flag);
            case 26 -> ColumnBinder.bool(statement, parameter, optionalFlag);
            case 27 -> statement.setBoolean(parameter, requiredFlag);
            case 28 -> statement.setString(parameter, text);
            case 29 -> statement.setString(parameter, requiredText);
            case 30 -> statement.setString(parameter, longText);
            case 31 -> statement.setString(parameter, requiredLongText);
            case 32 -> statement.setBigDecimal(parameter, decimal);
            case 33 -> statement.setBigDecimal(parameter, requiredDecimal);
            case 34 -> statement.setBigDecimal(parameter, wholeDecimal);
            case 35 -> ColumnBinder.instant(statement, parameter, instant);
            case 36 -> ColumnBinder.instant(statement, parameter, tenths);
            case 37 -> ColumnBinder.instant(statement, parameter, requiredInstant);
            case 38 -> ColumnBinder.date(statement, parameter, day);
            case 39 -> ColumnBinder.date(statement, parameter, requiredDay);
            case 40 -> statement.setString(parameter, KIND.text(kind));
            case 41 -> statement.setString(parameter, KIND.text(requiredKind));
            case 42 -> statement.setString(parameter, SINGLE.text(single));
            case 43 -> ColumnBinder.integer(statement, parameter, tiny);
            case 44 -> ColumnBinder.integer(statement, parameter, owner);
            case 45 -> statement.setInt(parameter, requiredTiny);
            case 46 -> statement.setLong(parameter, requiredMedium);
            case 47 -> statement.setLong(parameter, requiredBig);
            case 48 -> statement.setInt(parameter, renamed);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> aByte = results.getByte(position);
            case 2 -> aShort = results.getShort(position);
            case 3 -> anInt = results.getInt(position);
            case 4 -> aLong = results.getLong(position);
            case 5 -> optionalByte = ColumnReader.nullableByte(results, position);
            case 6 -> optionalShort = ColumnReader.nullableShort(results, position);
            case 7 -> optionalInt = ColumnReader.nullableInt(results, position);
            case 8 -> optionalLong = ColumnReader.nullableLong(results, position);
            case 9 -> requiredByte = results.getByte(position);
            case 10 -> requiredShort = results.getShort(position);
            case 11 -> requiredInt = results.getInt(position);
            case 12 -> requiredLong = results.getLong(position);
            case 13 -> unsignedByte = results.getInt(position);
            case 14 -> unsignedShort = results.getInt(position);
            case 15 -> unsignedInt = results.getLong(position);
            case 16 -> unsignedLong = ColumnReader.unsignedLong(results, position);
            case 17 -> optionalUnsignedByte = ColumnReader.nullableInt(results, position);
            case 18 -> optionalUnsignedShort = ColumnReader.nullableInt(results, position);
            case 19 -> optionalUnsignedInt = ColumnReader.nullableLong(results, position);
            case 20 -> optionalUnsignedLong = ColumnReader.nullableUnsignedLong(results, position);
            case 21 -> mediumInt = results.getInt(position);
            case 22 -> optionalMediumInt = ColumnReader.nullableInt(results, position);
            case 23 -> unsignedMediumInt = results.getLong(position);
            case 24 -> optionalUnsignedMediumInt = ColumnReader.nullableLong(results, position);
            case 25 -> flag = results.getBoolean(position);
            case 26 -> optionalFlag = ColumnReader.nullableBoolean(results, position);
            case 27 -> requiredFlag = results.getBoolean(position);
            case 28 -> text = results.getString(position);
            case 29 -> requiredText = results.getString(position);
            case 30 -> longText = results.getString(position);
            case 31 -> requiredLongText = results.getString(position);
            case 32 -> decimal = results.getBigDecimal(position);
            case 33 -> requiredDecimal = results.getBigDecimal(position);
            case 34 -> wholeDecimal = results.getBigDecimal(position);
            case 35 -> instant = ColumnReader.instant(results, position);
            case 36 -> tenths = ColumnReader.instant(results, position);
            case 37 -> requiredInstant = ColumnReader.instant(results, position);
            case 38 -> day = ColumnReader.date(results, position);
            case 39 -> requiredDay = ColumnReader.date(results, position);
            case 40 -> kind = KIND.read(results.getString(position), "Every", "kind");
            case 41 -> requiredKind = KIND.read(results.getString(position), "Every", "requiredKind");
            case 42 -> single = SINGLE.read(results.getString(position), "Every", "single");
            case 43 -> tiny = ColumnReader.nullableInt(results, position);
            case 44 -> owner = ColumnReader.nullableLong(results, position);
            case 45 -> requiredTiny = results.getInt(position);
            case 46 -> requiredMedium = results.getLong(position);
            case 47 -> requiredBig = results.getLong(position);
            case 48 -> renamed = results.getInt(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        EveryRow row = (EveryRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> aByte == row.aByte;
            case 2 -> aShort == row.aShort;
            case 3 -> anInt == row.anInt;
            case 4 -> aLong == row.aLong;
            case 5 -> Objects.equals(optionalByte, row.optionalByte);
            case 6 -> Objects.equals(optionalShort, row.optionalShort);
            case 7 -> Objects.equals(optionalInt, row.optionalInt);
            case 8 -> Objects.equals(optionalLong, row.optionalLong);
            case 9 -> requiredByte == row.requiredByte;
            case 10 -> requiredShort == row.requiredShort;
            case 11 -> requiredInt == row.requiredInt;
            case 12 -> requiredLong == row.requiredLong;
            case 13 -> unsignedByte == row.unsignedByte;
            case 14 -> unsignedShort == row.unsignedShort;
            case 15 -> unsignedInt == row.unsignedInt;
            case 16 -> unsignedLong == row.unsignedLong;
            case 17 -> Objects.equals(optionalUnsignedByte, row.optionalUnsignedByte);
            case 18 -> Objects.equals(optionalUnsignedShort, row.optionalUnsignedShort);
            case 19 -> Objects.equals(optionalUnsignedInt, row.optionalUnsignedInt);
            case 20 -> Objects.equals(optionalUnsignedLong, row.optionalUnsignedLong);
            case 21 -> mediumInt == row.mediumInt;
            case 22 -> Objects.equals(optionalMediumInt, row.optionalMediumInt);
            case 23 -> unsignedMediumInt == row.unsignedMediumInt;
            case 24 -> Objects.equals(optionalUnsignedMediumInt, row.optionalUnsignedMediumInt);
            case 25 -> flag == row.flag;
            case 26 -> Objects.equals(optionalFlag, row.optionalFlag);
            case 27 -> requiredFlag == row.requiredFlag;
            case 28 -> Objects.equals(text, row.text);
            case 29 -> Objects.equals(requiredText, row.requiredText);
            case 30 -> Objects.equals(longText, row.longText);
            case 31 -> Objects.equals(requiredLongText, row.requiredLongText);
            case 32 -> Objects.equals(decimal, row.decimal);
            case 33 -> Objects.equals(requiredDecimal, row.requiredDecimal);
            case 34 -> Objects.equals(wholeDecimal, row.wholeDecimal);
            case 35 -> Objects.equals(instant, row.instant);
            case 36 -> Objects.equals(tenths, row.tenths);
            case 37 -> Objects.equals(requiredInstant, row.requiredInstant);
            case 38 -> Objects.equals(day, row.day);
            case 39 -> Objects.equals(requiredDay, row.requiredDay);
            case 40 -> kind == row.kind;
            case 41 -> requiredKind == row.requiredKind;
            case 42 -> single == row.single;
            case 43 -> Objects.equals(tiny, row.tiny);
            case 44 -> Objects.equals(owner, row.owner);
            case 45 -> requiredTiny == row.requiredTiny;
            case 46 -> requiredMedium == row.requiredMedium;
            case 47 -> requiredBig == row.requiredBig;
            case 48 -> renamed == row.renamed;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 5 -> optionalByte == null;
            case 6 -> optionalShort == null;
            case 7 -> optionalInt == null;
            case 8 -> optionalLong == null;
            case 17 -> optionalUnsignedByte == null;
            case 18 -> optionalUnsignedShort == null;
            case 19 -> optionalUnsignedInt == null;
            case 20 -> optionalUnsignedLong == null;
            case 22 -> optionalMediumInt == null;
            case 24 -> optionalUnsignedMediumInt == null;
            case 26 -> optionalFlag == null;
            case 28 -> text == null;
            case 29 -> requiredText == null;
            case 30 -> longText == null;
            case 31 -> requiredLongText == null;
            case 32 -> decimal == null;
            case 33 -> requiredDecimal == null;
            case 34 -> wholeDecimal == null;
            case 35 -> instant == null;
            case 36 -> tenths == null;
            case 37 -> requiredInstant == null;
            case 38 -> day == null;
            case 39 -> requiredDay == null;
            case 40 -> kind == null;
            case 41 -> requiredKind == null;
            case 42 -> single == null;
            case 43 -> tiny == null;
            case 44 -> owner == null;
            case 45 -> requiredTiny == 0;
            case 46 -> requiredMedium == 0;
            case 47 -> requiredBig == 0;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 1 -> aByte;
            case 2 -> aShort;
            case 3 -> anInt;
            case 4 -> aLong;
            case 5 -> optionalByte;
            case 6 -> optionalShort;
            case 7 -> optionalInt;
            case 8 -> optionalLong;
            case 9 -> requiredByte;
            case 10 -> requiredShort;
            case 11 -> requiredInt;
            case 12 -> requiredLong;
            case 13 -> unsignedByte;
            case 14 -> unsignedShort;
            case 15 -> unsignedInt;
            case 16 -> unsignedLong;
            case 17 -> optionalUnsignedByte;
            case 18 -> optionalUnsignedShort;
            case 19 -> optionalUnsignedInt;
            case 20 -> optionalUnsignedLong;
            case 21 -> mediumInt;
            case 22 -> optionalMediumInt;
            case 23 -> unsignedMediumInt;
            case 24 -> optionalUnsignedMediumInt;
            case 43 -> tiny;
            case 44 -> owner;
            case 45 -> requiredTiny;
            case 46 -> requiredMedium;
            case 47 -> requiredBig;
            case 48 -> renamed;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 1 -> aByte = (byte) value;
            case 2 -> aShort = (short) value;
            case 3 -> anInt = (int) value;
            case 4 -> aLong = value;
            case 5 -> optionalByte = (byte) value;
            case 6 -> optionalShort = (short) value;
            case 7 -> optionalInt = (int) value;
            case 8 -> optionalLong = value;
            case 9 -> requiredByte = (byte) value;
            case 10 -> requiredShort = (short) value;
            case 11 -> requiredInt = (int) value;
            case 12 -> requiredLong = value;
            case 13 -> unsignedByte = (int) value;
            case 14 -> unsignedShort = (int) value;
            case 15 -> unsignedInt = value;
            case 16 -> unsignedLong = value;
            case 17 -> optionalUnsignedByte = (int) value;
            case 18 -> optionalUnsignedShort = (int) value;
            case 19 -> optionalUnsignedInt = value;
            case 20 -> optionalUnsignedLong = value;
            case 21 -> mediumInt = (int) value;
            case 22 -> optionalMediumInt = (int) value;
            case 23 -> unsignedMediumInt = value;
            case 24 -> optionalUnsignedMediumInt = value;
            case 48 -> renamed = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 28 -> text;
            case 29 -> requiredText;
            case 30 -> longText;
            case 31 -> requiredLongText;
            default -> null;
        };
    }
}
