package io.fluxa.shop;

import io.fluxa.runtime.ColumnReader;
import io.fluxa.runtime.GeneratedRow;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** The values of one row of the table of {@code Product}. */
@Generated("io.fluxa.generator")
final class ProductRow extends GeneratedRow {
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
        status = status(results.getString(6));
        stock = results.getInt(7);
        featured = results.getBoolean(8);
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
    public void bind(int column, PreparedStatement statement, int parameter) throws SQLException {
        switch (column) {
            case 0 -> statement.setLong(parameter, id);
            case 1 -> statement.setString(parameter, name);
            case 2 -> statement.setString(parameter, description);
            case 3 -> statement.setBigDecimal(parameter, price);
            case 4 -> statement.setInt(parameter, category);
            case 5 -> statement.setString(parameter, status == null ? null : status.name());
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
            case 5 -> status = status(results.getString(position));
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

    private static Product.Status status(String value) throws SQLException {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "DRAFT" -> Product.Status.DRAFT;
            case "ACTIVE" -> Product.Status.ACTIVE;
            case "ARCHIVED" -> Product.Status.ARCHIVED;
            default -> throw ColumnReader.unknownValue("Product", "status");
        };
    }
}
