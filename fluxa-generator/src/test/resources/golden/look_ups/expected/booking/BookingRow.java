package booking;

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
import java.util.Set;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Booking}. */
@Generated("io.fluxa.generator")
final class BookingRow extends GeneratedRow {
    static final EnumValues<Booking.State> STATE = EnumValues.of(Booking.State.class);

    long id;
    String code;
    int play;
    Integer second;
    String seat;
    Booking.State state;
    String guestName;
    LocalDate guestBorn;
    String[] phones;
    int context;
    int io;
    int Query;
    int BookingFields;
    int count;
    Long size;
    BigDecimal price;
    float weight;
    Double share;
    int version;
    boolean open;
    Boolean paid;
    Set<Booking.State> labels;
    LocalDate day;
    Instant createdAt;
    Instant updatedAt;
    long fakeDelete;

    BookingRow(long id) {
        this.id = id;
        phones = new String[2];
    }

    /** Reads all columns of the current result row. */
    BookingRow(ResultSet results) throws SQLException {
        phones = new String[2];
        id = results.getLong(1);
        code = results.getString(2);
        play = results.getInt(3);
        second = ColumnReader.nullableInt(results, 4);
        seat = results.getString(5);
        state = STATE.read(results.getString(6), "Booking", "state");
        guestName = results.getString(7);
        guestBorn = ColumnReader.date(results, 8);
        phones[0] = results.getString(9);
        phones[1] = results.getString(10);
        context = results.getInt(11);
        io = results.getInt(12);
        Query = results.getInt(13);
        BookingFields = results.getInt(14);
        count = results.getInt(15);
        size = ColumnReader.nullableLong(results, 16);
        price = results.getBigDecimal(17);
        weight = results.getFloat(18);
        share = ColumnReader.nullableDouble(results, 19);
        this.version = results.getInt(20);
        open = results.getBoolean(21);
        paid = ColumnReader.nullableBoolean(results, 22);
        labels = STATE.readSet(results.getString(23), "Booking", "labels");
        day = ColumnReader.date(results, 24);
        createdAt = ColumnReader.instant(results, 25);
        updatedAt = ColumnReader.instant(results, 26);
        fakeDelete = results.getLong(27);
    }

    /** Reads what {@link #encode} wrote. */
    BookingRow(RowDecoder in) {
        phones = new String[2];
        id = in.unsignedUpTo(4294967295L);
        code = in.flag(0) ? null : in.text();
        play = (int) in.unsignedUpTo(65535L);
        second = in.flag(1) ? null : (int) in.unsignedUpTo(65535L);
        seat = in.text();
        state = in.constant(STATE);
        guestName = in.flag(2) ? null : in.text();
        guestBorn = in.flag(3) ? null : in.date();
        phones[0] = in.flag(4) ? null : in.text();
        phones[1] = in.flag(5) ? null : in.text();
        context = (int) in.signedBetween(-2147483648, 2147483647);
        io = (int) in.signedBetween(-2147483648, 2147483647);
        Query = (int) in.signedBetween(-2147483648, 2147483647);
        BookingFields = (int) in.signedBetween(-2147483648, 2147483647);
        count = (int) in.unsignedUpTo(255L);
        size = in.flag(6) ? null : in.signed();
        price = in.flag(7) ? null : in.decimal(2);
        weight = in.float32();
        share = in.flag(8) ? null : in.float64();
        this.version = (int) in.signedBetween(-2147483648, 2147483647);
        open = in.flag(9);
        paid = in.flag(10) ? null : in.flag(11);
        labels = in.flag(12) ? null : in.constants(STATE);
        day = in.flag(13) ? null : in.date();
        createdAt = in.instant(0);
        updatedAt = in.instant(0);
        fakeDelete = in.unsignedUpTo(4294967295L);
    }

    private BookingRow(BookingRow original) {
        id = original.id;
        code = original.code;
        play = original.play;
        second = original.second;
        seat = original.seat;
        state = original.state;
        guestName = original.guestName;
        guestBorn = original.guestBorn;
        phones = original.phones.clone();
        context = original.context;
        io = original.io;
        Query = original.Query;
        BookingFields = original.BookingFields;
        count = original.count;
        size = original.size;
        price = original.price;
        weight = original.weight;
        share = original.share;
        this.version = original.version;
        open = original.open;
        paid = original.paid;
        labels = original.labels;
        day = original.day;
        createdAt = original.createdAt;
        updatedAt = original.updatedAt;
        fakeDelete = original.fakeDelete;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public BookingRow copy() {
        return new BookingRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 14);
        out.flag(0, code == null);
        out.flag(1, second == null);
        out.flag(2, guestName == null);
        out.flag(3, guestBorn == null);
        out.flag(4, phones[0] == null);
        out.flag(5, phones[1] == null);
        out.flag(6, size == null);
        out.flag(7, price == null);
        out.flag(8, share == null);
        out.flag(9, open);
        out.flag(10, paid == null);
        out.flag(11, Boolean.TRUE.equals(paid));
        out.flag(12, labels == null);
        out.flag(13, day == null);
        out.unsigned(id);
        if (code != null) {
            out.text(code);
        }
        out.unsigned(play);
        if (second != null) {
            out.unsigned(second);
        }
        out.text(seat);
        out.constant(STATE, state);
        if (guestName != null) {
            out.text(guestName);
        }
        if (guestBorn != null) {
            out.date(guestBorn);
        }
        if (phones[0] != null) {
            out.text(phones[0]);
        }
        if (phones[1] != null) {
            out.text(phones[1]);
        }
        out.signed(context);
        out.signed(io);
        out.signed(Query);
        out.signed(BookingFields);
        out.unsigned(count);
        if (size != null) {
            out.signed(size);
        }
        if (price != null) {
            out.decimal(price, 2);
        }
        out.float32(weight);
        if (share != null) {
            out.float64(share);
        }
        out.signed(this.version);
        if (labels != null) {
            out.constants(STATE, labels);
        }
        if (day != null) {
            out.date(day);
        }
        out.instant(createdAt, 0);
        out.instant(updatedAt, 0);
        out.unsigned(fakeDelete);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, code);
            case 2 -> statement.setInt(parameter, play);
            case 3 -> ColumnBinder.integer(statement, parameter, second);
            case 4 -> statement.setString(parameter, seat);
            case 5 -> statement.setString(parameter, STATE.text(state));
            case 6 -> statement.setString(parameter, guestName);
            case 7 -> ColumnBinder.date(statement, parameter, guestBorn);
            case 8 -> statement.setString(parameter, phones[0]);
            case 9 -> statement.setString(parameter, phones[1]);
            case 10 -> statement.setInt(parameter, context);
            case 11 -> statement.setInt(parameter, io);
            case 12 -> statement.setInt(parameter, Query);
            case 13 -> statement.setInt(parameter, BookingFields);
            case 14 -> statement.setInt(parameter, count);
            case 15 -> ColumnBinder.integer(statement, parameter, size);
            case 16 -> statement.setBigDecimal(parameter, price);
            case 17 -> statement.setFloat(parameter, weight);
            case 18 -> ColumnBinder.floating(statement, parameter, share);
            case 19 -> statement.setInt(parameter, this.version);
            case 20 -> statement.setBoolean(parameter, open);
            case 21 -> ColumnBinder.bool(statement, parameter, paid);
            case 22 -> statement.setString(parameter, STATE.setText(labels));
            case 23 -> ColumnBinder.date(statement, parameter, day);
            case 24 -> ColumnBinder.instant(statement, parameter, createdAt);
            case 25 -> ColumnBinder.instant(statement, parameter, updatedAt);
            case 26 -> statement.setLong(parameter, fakeDelete);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> code = results.getString(position);
            case 2 -> play = results.getInt(position);
            case 3 -> second = ColumnReader.nullableInt(results, position);
            case 4 -> seat = results.getString(position);
            case 5 -> state = STATE.read(results.getString(position), "Booking", "state");
            case 6 -> guestName = results.getString(position);
            case 7 -> guestBorn = ColumnReader.date(results, position);
            case 8 -> phones[0] = results.getString(position);
            case 9 -> phones[1] = results.getString(position);
            case 10 -> context = results.getInt(position);
            case 11 -> io = results.getInt(position);
            case 12 -> Query = results.getInt(position);
            case 13 -> BookingFields = results.getInt(position);
            case 14 -> count = results.getInt(position);
            case 15 -> size = ColumnReader.nullableLong(results, position);
            case 16 -> price = results.getBigDecimal(position);
            case 17 -> weight = results.getFloat(position);
            case 18 -> share = ColumnReader.nullableDouble(results, position);
            case 19 -> this.version = results.getInt(position);
            case 20 -> open = results.getBoolean(position);
            case 21 -> paid = ColumnReader.nullableBoolean(results, position);
            case 22 -> labels = STATE.readSet(results.getString(position), "Booking", "labels");
            case 23 -> day = ColumnReader.date(results, position);
            case 24 -> createdAt = ColumnReader.instant(results, position);
            case 25 -> updatedAt = ColumnReader.instant(results, position);
            case 26 -> fakeDelete = results.getLong(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        BookingRow row = (BookingRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(code, row.code);
            case 2 -> play == row.play;
            case 3 -> Objects.equals(second, row.second);
            case 4 -> Objects.equals(seat, row.seat);
            case 5 -> state == row.state;
            case 6 -> Objects.equals(guestName, row.guestName);
            case 7 -> Objects.equals(guestBorn, row.guestBorn);
            case 8 -> Objects.equals(phones[0], row.phones[0]);
            case 9 -> Objects.equals(phones[1], row.phones[1]);
            case 10 -> context == row.context;
            case 11 -> io == row.io;
            case 12 -> Query == row.Query;
            case 13 -> BookingFields == row.BookingFields;
            case 14 -> count == row.count;
            case 15 -> Objects.equals(size, row.size);
            case 16 -> Objects.equals(price, row.price);
            case 17 -> Float.compare(weight, row.weight) == 0;
            case 18 -> Objects.equals(share, row.share);
            case 19 -> this.version == row.version;
            case 20 -> open == row.open;
            case 21 -> Objects.equals(paid, row.paid);
            case 22 -> Objects.equals(labels, row.labels);
            case 23 -> Objects.equals(day, row.day);
            case 24 -> Objects.equals(createdAt, row.createdAt);
            case 25 -> Objects.equals(updatedAt, row.updatedAt);
            case 26 -> fakeDelete == row.fakeDelete;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> code == null;
            case 2 -> play == 0;
            case 3 -> second == null;
            case 4 -> seat == null;
            case 5 -> state == null;
            case 6 -> guestName == null;
            case 7 -> guestBorn == null;
            case 8 -> phones[0] == null;
            case 9 -> phones[1] == null;
            case 15 -> size == null;
            case 16 -> price == null;
            case 18 -> share == null;
            case 21 -> paid == null;
            case 22 -> labels == null;
            case 23 -> day == null;
            case 24 -> createdAt == null;
            case 25 -> updatedAt == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 2 -> play;
            case 3 -> second;
            case 10 -> context;
            case 11 -> io;
            case 12 -> Query;
            case 13 -> BookingFields;
            case 14 -> count;
            case 15 -> size;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 10 -> context = (int) value;
            case 11 -> io = (int) value;
            case 12 -> Query = (int) value;
            case 13 -> BookingFields = (int) value;
            case 14 -> count = (int) value;
            case 15 -> size = value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> code;
            case 4 -> seat;
            case 6 -> guestName;
            case 8 -> phones[0];
            case 9 -> phones[1];
            default -> null;
        };
    }

    @Override
    public Instant creation() {
        return createdAt;
    }

    @Override
    public void creation(Instant time) {
        createdAt = time;
    }

    @Override
    public Instant lastUpdate() {
        return updatedAt;
    }

    @Override
    public void lastUpdate(Instant time) {
        updatedAt = time;
    }

    @Override
    public long deletion() {
        return fakeDelete;
    }

    @Override
    public void deletion(long mark) {
        fakeDelete = mark;
    }

    @Override
    public long version() {
        return this.version;
    }

    @Override
    public void version(long version) {
        this.version = (int) version;
    }
}
