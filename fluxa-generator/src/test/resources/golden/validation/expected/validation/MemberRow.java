package validation;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Member}. */
@Generated("io.fluxa.generator")
final class MemberRow extends GeneratedRow {
    long id;
    Instant createdAt;
    String createdBy;
    String name;
    String email;
    String nick;
    int age;
    Integer points;
    Long invitedBy;
    String homeStreet;
    String homePostcode;
    String[] placesStreet;
    String[] placesPostcode;
    String[] mails;
    String lines;
    String notes;

    MemberRow(long id) {
        this.id = id;
        placesStreet = new String[2];
        placesPostcode = new String[2];
        mails = new String[2];
    }

    /** Reads all columns of the current result row. */
    MemberRow(ResultSet results) throws SQLException {
        placesStreet = new String[2];
        placesPostcode = new String[2];
        mails = new String[2];
        id = results.getLong(1);
        createdAt = ColumnReader.instant(results, 2);
        createdBy = results.getString(3);
        name = results.getString(4);
        email = results.getString(5);
        nick = results.getString(6);
        age = results.getInt(7);
        points = ColumnReader.nullableInt(results, 8);
        invitedBy = ColumnReader.nullableLong(results, 9);
        homeStreet = results.getString(10);
        homePostcode = results.getString(11);
        placesStreet[0] = results.getString(12);
        placesPostcode[0] = results.getString(13);
        placesStreet[1] = results.getString(14);
        placesPostcode[1] = results.getString(15);
        mails[0] = results.getString(16);
        mails[1] = results.getString(17);
        lines = results.getString(18);
        notes = results.getString(19);
    }

    /** Reads what {@link #encode} wrote. */
    MemberRow(RowDecoder in) {
        placesStreet = new String[2];
        placesPostcode = new String[2];
        mails = new String[2];
        id = in.unsigned();
        createdAt = in.instant(0);
        createdBy = in.flag(0) ? null : in.text();
        name = in.text();
        email = in.flag(1) ? null : in.text();
        nick = in.flag(2) ? null : in.text();
        age = (int) in.signedBetween(-2147483648, 2147483647);
        points = in.flag(3) ? null : (int) in.signedBetween(-2147483648, 2147483647);
        invitedBy = in.flag(4) ? null : in.unsigned();
        homeStreet = in.flag(5) ? null : in.text();
        homePostcode = in.flag(6) ? null : in.text();
        placesStreet[0] = in.flag(7) ? null : in.text();
        placesPostcode[0] = in.flag(8) ? null : in.text();
        placesStreet[1] = in.flag(9) ? null : in.text();
        placesPostcode[1] = in.flag(10) ? null : in.text();
        mails[0] = in.flag(11) ? null : in.text();
        mails[1] = in.flag(12) ? null : in.text();
        lines = in.flag(13) ? null : in.text();
        notes = in.flag(14) ? null : in.text();
    }

    private MemberRow(MemberRow original) {
        id = original.id;
        createdAt = original.createdAt;
        createdBy = original.createdBy;
        name = original.name;
        email = original.email;
        nick = original.nick;
        age = original.age;
        points = original.points;
        invitedBy = original.invitedBy;
        homeStreet = original.homeStreet;
        homePostcode = original.homePostcode;
        placesStreet = original.placesStreet.clone();
        placesPostcode = original.placesPostcode.clone();
        mails = original.mails.clone();
        lines = original.lines;
        notes = original.notes;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public MemberRow copy() {
        return new MemberRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 15);
        out.flag(0, createdBy == null);
        out.flag(1, email == null);
        out.flag(2, nick == null);
        out.flag(3, points == null);
        out.flag(4, invitedBy == null);
        out.flag(5, homeStreet == null);
        out.flag(6, homePostcode == null);
        out.flag(7, placesStreet[0] == null);
        out.flag(8, placesPostcode[0] == null);
        out.flag(9, placesStreet[1] == null);
        out.flag(10, placesPostcode[1] == null);
        out.flag(11, mails[0] == null);
        out.flag(12, mails[1] == null);
        out.flag(13, lines == null);
        out.flag(14, notes == null);
        out.unsigned(id);
        out.instant(createdAt, 0);
        if (createdBy != null) {
            out.text(createdBy);
        }
        out.text(name);
        if (email != null) {
            out.text(email);
        }
        if (nick != null) {
            out.text(nick);
        }
        out.signed(age);
        if (points != null) {
            out.signed(points);
        }
        if (invitedBy != null) {
            out.unsigned(invitedBy);
        }
        if (homeStreet != null) {
            out.text(homeStreet);
        }
        if (homePostcode != null) {
            out.text(homePostcode);
        }
        if (placesStreet[0] != null) {
            out.text(placesStreet[0]);
        }
        if (placesPostcode[0] != null) {
            out.text(placesPostcode[0]);
        }
        if (placesStreet[1] != null) {
            out.text(placesStreet[1]);
        }
        if (placesPostcode[1] != null) {
            out.text(placesPostcode[1]);
        }
        if (mails[0] != null) {
            out.text(mails[0]);
        }
        if (mails[1] != null) {
            out.text(mails[1]);
        }
        if (lines != null) {
            out.text(lines);
        }
        if (notes != null) {
            out.text(notes);
        }
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> ColumnBinder.instant(statement, parameter, createdAt);
            case 2 -> statement.setString(parameter, createdBy);
            case 3 -> statement.setString(parameter, name);
            case 4 -> statement.setString(parameter, email);
            case 5 -> statement.setString(parameter, nick);
            case 6 -> statement.setInt(parameter, age);
            case 7 -> ColumnBinder.integer(statement, parameter, points);
            case 8 -> ColumnBinder.integer(statement, parameter, invitedBy);
            case 9 -> statement.setString(parameter, homeStreet);
            case 10 -> statement.setString(parameter, homePostcode);
            case 11 -> statement.setString(parameter, placesStreet[0]);
            case 12 -> statement.setString(parameter, placesPostcode[0]);
            case 13 -> statement.setString(parameter, placesStreet[1]);
            case 14 -> statement.setString(parameter, placesPostcode[1]);
            case 15 -> statement.setString(parameter, mails[0]);
            case 16 -> statement.setString(parameter, mails[1]);
            case 17 -> statement.setString(parameter, lines);
            case 18 -> statement.setString(parameter, notes);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> createdAt = ColumnReader.instant(results, position);
            case 2 -> createdBy = results.getString(position);
            case 3 -> name = results.getString(position);
            case 4 -> email = results.getString(position);
            case 5 -> nick = results.getString(position);
            case 6 -> age = results.getInt(position);
            case 7 -> points = ColumnReader.nullableInt(results, position);
            case 8 -> invitedBy = ColumnReader.nullableLong(results, position);
            case 9 -> homeStreet = results.getString(position);
            case 10 -> homePostcode = results.getString(position);
            case 11 -> placesStreet[0] = results.getString(position);
            case 12 -> placesPostcode[0] = results.getString(position);
            case 13 -> placesStreet[1] = results.getString(position);
            case 14 -> placesPostcode[1] = results.getString(position);
            case 15 -> mails[0] = results.getString(position);
            case 16 -> mails[1] = results.getString(position);
            case 17 -> lines = results.getString(position);
            case 18 -> notes = results.getString(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        MemberRow row = (MemberRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(createdAt, row.createdAt);
            case 2 -> Objects.equals(createdBy, row.createdBy);
            case 3 -> Objects.equals(name, row.name);
            case 4 -> Objects.equals(email, row.email);
            case 5 -> Objects.equals(nick, row.nick);
            case 6 -> age == row.age;
            case 7 -> Objects.equals(points, row.points);
            case 8 -> Objects.equals(invitedBy, row.invitedBy);
            case 9 -> Objects.equals(homeStreet, row.homeStreet);
            case 10 -> Objects.equals(homePostcode, row.homePostcode);
            case 11 -> Objects.equals(placesStreet[0], row.placesStreet[0]);
            case 12 -> Objects.equals(placesPostcode[0], row.placesPostcode[0]);
            case 13 -> Objects.equals(placesStreet[1], row.placesStreet[1]);
            case 14 -> Objects.equals(placesPostcode[1], row.placesPostcode[1]);
            case 15 -> Objects.equals(mails[0], row.mails[0]);
            case 16 -> Objects.equals(mails[1], row.mails[1]);
            case 17 -> Objects.equals(lines, row.lines);
            case 18 -> Objects.equals(notes, row.notes);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> createdAt == null;
            case 2 -> createdBy == null;
            case 3 -> name == null;
            case 4 -> email == null;
            case 5 -> nick == null;
            case 7 -> points == null;
            case 8 -> invitedBy == null;
            case 9 -> homeStreet == null;
            case 10 -> homePostcode == null;
            case 11 -> placesStreet[0] == null;
            case 12 -> placesPostcode[0] == null;
            case 13 -> placesStreet[1] == null;
            case 14 -> placesPostcode[1] == null;
            case 15 -> mails[0] == null;
            case 16 -> mails[1] == null;
            case 17 -> lines == null;
            case 18 -> notes == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 6 -> age;
            case 7 -> points;
            case 8 -> invitedBy;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 6 -> age = (int) value;
            case 7 -> points = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 2 -> createdBy;
            case 3 -> name;
            case 4 -> email;
            case 5 -> nick;
            case 9 -> homeStreet;
            case 10 -> homePostcode;
            case 11 -> placesStreet[0];
            case 12 -> placesPostcode[0];
            case 13 -> placesStreet[1];
            case 14 -> placesPostcode[1];
            case 15 -> mails[0];
            case 16 -> mails[1];
            case 17 -> lines;
            case 18 -> notes;
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
}
