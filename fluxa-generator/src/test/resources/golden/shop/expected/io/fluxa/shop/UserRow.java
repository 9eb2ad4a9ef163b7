package io.fluxa.shop;

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

/** The values of one row of the table of {@code User}. */
@Generated("io.fluxa.generator")
final class UserRow extends GeneratedRow {
    long id;
    String name;
    String email;
    int age;
    Instant createdAt;
    Instant updatedAt;

    UserRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    UserRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        name = results.getString(2);
        email = results.getString(3);
        age = results.getInt(4);
        createdAt = ColumnReader.instant(results, 5);
        updatedAt = ColumnReader.instant(results, 6);
    }

    /** Reads what {@link #encode} wrote. */
    UserRow(RowDecoder in) {
        id = in.unsigned();
        name = in.text();
        email = in.text();
        age = (int) in.unsignedUpTo(255L);
        createdAt = in.instant(0);
        updatedAt = in.instant(0);
    }

    private UserRow(UserRow original) {
        id = original.id;
        name = original.name;
        email = original.email;
        age = original.age;
        createdAt = original.createdAt;
        updatedAt = original.updatedAt;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public UserRow copy() {
        return new UserRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 0);
        out.unsigned(id);
        out.text(name);
        out.text(email);
        out.unsigned(age);
        out.instant(createdAt, 0);
        out.instant(updatedAt, 0);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, name);
            case 2 -> statement.setString(parameter, email);
            case 3 -> statement.setInt(parameter, age);
            case 4 -> ColumnBinder.instant(statement, parameter, createdAt);
            case 5 -> ColumnBinder.instant(statement, parameter, updatedAt);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> name = results.getString(position);
            case 2 -> email = results.getString(position);
            case 3 -> age = results.getInt(position);
            case 4 -> createdAt = ColumnReader.instant(results, position);
            case 5 -> updatedAt = ColumnReader.instant(results, position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        UserRow row = (UserRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(name, row.name);
            case 2 -> Objects.equals(email, row.email);
            case 3 -> age == row.age;
            case 4 -> Objects.equals(createdAt, row.createdAt);
            case 5 -> Objects.equals(updatedAt, row.updatedAt);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> name == null;
            case 2 -> email == null;
            case 4 -> createdAt == null;
            case 5 -> updatedAt == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 3 -> age;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 3 -> age = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> name;
            case 2 -> email;
            default -> null;
        };
    }

    @Override
    public Object keyValue(int column) {
        return switch (column) {
            case 2 -> email;
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
}
