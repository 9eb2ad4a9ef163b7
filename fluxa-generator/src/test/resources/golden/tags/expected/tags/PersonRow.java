package tags;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Person}. */
@Generated("io.fluxa.generator")
final class PersonRow extends GeneratedRow {
    long id;
    String name;
    String homeCountry;
    String homeStreet;
    String[] phones;
    int age;

    PersonRow(long id) {
        this.id = id;
        phones = new String[2];
    }

    /** Reads all columns of the current result row. */
    PersonRow(ResultSet results) throws SQLException {
        phones = new String[2];
        id = results.getLong(1);
        name = results.getString(2);
        homeCountry = results.getString(3);
        homeStreet = results.getString(4);
        phones[0] = results.getString(5);
        phones[1] = results.getString(6);
        age = results.getInt(7);
    }

    /** Reads what {@link #encode} wrote. */
    PersonRow(RowDecoder in) {
        phones = new String[2];
        id = in.unsigned();
        name = in.flag(0) ? null : in.text();
        homeCountry = in.flag(1) ? null : in.text();
        homeStreet = in.flag(2) ? null : in.text();
        phones[0] = in.flag(3) ? null : in.text();
        phones[1] = in.flag(4) ? null : in.text();
        age = (int) in.signedBetween(-2147483648, 2147483647);
    }

    private PersonRow(PersonRow original) {
        id = original.id;
        name = original.name;
        homeCountry = original.homeCountry;
        homeStreet = original.homeStreet;
        phones = original.phones.clone();
        age = original.age;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public PersonRow copy() {
        return new PersonRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 5);
        out.flag(0, name == null);
        out.flag(1, homeCountry == null);
        out.flag(2, homeStreet == null);
        out.flag(3, phones[0] == null);
        out.flag(4, phones[1] == null);
        out.unsigned(id);
        if (name != null) {
            out.text(name);
        }
        if (homeCountry != null) {
            out.text(homeCountry);
        }
        if (homeStreet != null) {
            out.text(homeStreet);
        }
        if (phones[0] != null) {
            out.text(phones[0]);
        }
        if (phones[1] != null) {
            out.text(phones[1]);
        }
        out.signed(age);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, name);
            case 2 -> statement.setString(parameter, homeCountry);
            case 3 -> statement.setString(parameter, homeStreet);
            case 4 -> statement.setString(parameter, phones[0]);
            case 5 -> statement.setString(parameter, phones[1]);
            case 6 -> statement.setInt(parameter, age);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> name = results.getString(position);
            case 2 -> homeCountry = results.getString(position);
            case 3 -> homeStreet = results.getString(position);
            case 4 -> phones[0] = results.getString(position);
            case 5 -> phones[1] = results.getString(position);
            case 6 -> age = results.getInt(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        PersonRow row = (PersonRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(name, row.name);
            case 2 -> Objects.equals(homeCountry, row.homeCountry);
            case 3 -> Objects.equals(homeStreet, row.homeStreet);
            case 4 -> Objects.equals(phones[0], row.phones[0]);
            case 5 -> Objects.equals(phones[1], row.phones[1]);
            case 6 -> age == row.age;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> name == null;
            case 2 -> homeCountry == null;
            case 3 -> homeStreet == null;
            case 4 -> phones[0] == null;
            case 5 -> phones[1] == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 6 -> age;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 6 -> age = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> name;
            case 2 -> homeCountry;
            case 3 -> homeStreet;
            case 4 -> phones[0];
            case 5 -> phones[1];
            default -> null;
        };
    }
}
