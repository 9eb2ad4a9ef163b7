package io.fluxa.shop;

import io.fluxa.runtime.EnumValues;
import io.fluxa.runtime.GeneratedRow;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Product}. */
@Generated("io.fluxa.generator")
final class ProductRow extends GeneratedRow {
    static final EnumValues<Product.Status> STATUS = EnumValues.of(Product.Status.class);

    long id;
    String name;
    String description;
    BigDecimal price;
    int category;
    Product.Status status;
    int stock;
    boolean featured;

    ProductRow(long id) {
        this.id = id;
    }

    /** Reads all columns of the current result row. */
    ProductRow(ResultSet results) throws SQLException {
        id = results.getLong(1);
        name = results.getString(2);
        description = results.getString(3);
        price = results.getBigDecimal(4);
        category = results.getInt(5);
        status = STATUS.read(results.getString(6), "Product", "status");
        stock = results.getInt(7);
        featured = results.getBoolean(8);
    }

    /** Reads what {@link #encode} wrote. */
    ProductRow(RowDecoder in) {
        id = in.unsigned();
        name = in.text();
        description = in.flag(0) ? null : in.text();
        price = in.flag(1) ? null : in.decimal(2);
        category = (int) in.unsignedUpTo(65535L);
        status = in.constant(STATUS);
        stock = (int) in.signedBetween(-2147483648, 2147483647);
        featured = in.flag(2);
    }

    private ProductRow(ProductRow original) {
        id = original.id;
        name = original.name;
        description = original.description;
        price = original.price;
        category = original.category;
        status = original.status;
        stock = original.stock;
        featured = original.featured;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public ProductRow copy() {
        return new ProductRow(this);
    }

    @Override
    public void encode(RowEncoder out, long layout) {
        out.begin(layout, 3);
        out.flag(0, description == null);
        out.flag(1, price == null);
        out.flag(2, featured);
        out.unsigned(id);
        out.text(name);
        if (description != null) {
            out.text(description);
        }
        if (price != null) {
            out.decimal(price, 2);
        }
        out.unsigned(category);
        out.constant(STATUS, status);
        out.signed(stock);
    }

    @Override
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, name);
            case 2 -> statement.setString(parameter, description);
            case 3 -> statement.setBigDecimal(parameter, price);
            case 4 -> statement.setInt(parameter, category);
            case 5 -> statement.setString(parameter, STATUS.text(status));
            case 6 -> statement.setInt(parameter, stock);
            case 7 -> statement.setBoolean(parameter, featured);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public void read(int column, ResultSet results, int position) throws SQLException {
        switch (column) {
            case 0 -> id = results.getLong(position);
            case 1 -> name = results.getString(position);
            case 2 -> description = results.getString(position);
            case 3 -> price = results.getBigDecimal(position);
            case 4 -> category = results.getInt(position);
            case 5 -> status = STATUS.read(results.getString(position), "Product", "status");
            case 6 -> stock = results.getInt(position);
            case 7 -> featured = results.getBoolean(position);
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public boolean sameValue(int column, GeneratedRow other) {
        ProductRow row = (ProductRow) other;
        return switch (column) {
            case 0 -> id == row.id;
            case 1 -> Objects.equals(name, row.name);
            case 2 -> Objects.equals(description, row.description);
            case 3 -> Objects.equals(price, row.price);
            case 4 -> category == row.category;
            case 5 -> status == row.status;
            case 6 -> stock == row.stock;
            case 7 -> featured == row.featured;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public boolean isNull(int column) {
        return switch (column) {
            case 1 -> name == null;
            case 2 -> description == null;
            case 3 -> price == null;
            case 4 -> category == 0;
            case 5 -> status == null;
            default -> false;
        };
    }

    @Override
    public long integer(int column) {
        return switch (column) {
            case 4 -> category;
            case 6 -> stock;
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    @Override
    public void integer(int column, long value) {
        switch (column) {
            case 6 -> stock = (int) value;
            default -> throw new IndexOutOfBoundsException(column);
        }
    }

    @Override
    public Object large(int column) {
        return switch (column) {
            case 1 -> name;
            case 2 -> description;
            default -> null;
        };
    }
}
