package io.fluxa.shop;

import io.fluxa.runtime.ColumnBinder;
import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Order}. */
@Generated("io.fluxa.generator")
final class OrderRow extends GeneratedRow {
    long id;
    long user;
    long product;
    int quantity;
    BigDecimal total;
    Instant createdAt;

    OrderRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    OrderRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        user = results.getLong(2);
        product = results.getLong(3);
        quantity = results.getInt(4);
        total = results.getBigDecimal(5);
        createdAt = ColumnReader.instant(results, 6);
    }

    /** Reads what {@link #encode} wrote. */
    OrderRow(RowDecoder in) {
        id = in.unsigned();
        user = in.unsigned();
        product = in.unsigned();
        quantity = (int) in.signedBetween(-2147483648, 2147483647);
        total = in.flag(0) ? null : in.decimal(2);
        createdAt = in.instant(0);
    }

    private OrderRow(OrderRow original) {
        id = original.id;
        user = original.user;
        product = original.product;
        quantity = original.quantity;
        total = original.total;
        createdAt = original.createdAt;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public OrderRow copy() {
        return new OrderRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 1);
        out.flag(0, total == null);
        out.unsigned(id);
        out.unsigned(user);
        out.unsigned(product);
        out.signed(quantity);
        if (total != null) {
            out.decimal(total, 2);
        }
        out.instant(createdAt, 0);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setLong(parameter, user);
            case 2 -> statement.setLong(parameter, product);
            case 3 -> statement.setInt(parameter, quantity);
            case 4 -> statement.setBigDecimal(parameter, total);
            case 5 -> ColumnBinder.instant(statement, parameter, createdAt);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> user = results.getLong(position);
            case 2 -> product = results.getLong(position);
            case 3 -> quantity = results.getInt(position);
            case 4 -> total = results.getBigDecimal(position);
            case 5 -> createdAt = ColumnReader.instant(results, position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        OrderRow row = (OrderRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> user == row.user;
            case 2 -> product == row.product;
            case 3 -> quantity == row.quantity;
            case 4 -> Objects.equals(total, row.total);
            case 5 -> Objects.equals(createdAt, row.createdAt);
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> user == 0;
            case 2 -> product == 0;
            case 4 -> total == null;
            case 5 -> createdAt == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 1 -> user;
            case 2 -> product;
            case 3 -> quantity;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 3 -> quantity = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
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
