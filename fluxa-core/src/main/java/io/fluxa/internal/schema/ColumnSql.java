package io.fluxa.internal.schema;

import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType.BlobType;
import io.fluxa.schema.ColumnType.BooleanType;
import io.fluxa.schema.ColumnType.DateTimeType;
import io.fluxa.schema.ColumnType.DateType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.FloatType;
import io.fluxa.schema.ColumnType.IntegerType;
import io.fluxa.schema.ColumnType.JsonType;
import io.fluxa.schema.ColumnType.SetType;
import io.fluxa.schema.ColumnType.TextType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The SQL of one column, written as MySQL 8 itself writes it, so that definitions can be compared as text.
 *
 * @param encoding the character set of texts
 * @param collation the full name of their collation
 */
record ColumnSql(String encoding, String collation) {

    /** The primary key: without a default. */
    String id(Column column) {
        return Sql.name(column.name()) + " " + type(column) + " NOT NULL";
    }

    /** Any other column. */
    String of(Column column) {
        String definition = Sql.name(column.name()) + " " + type(column);
        if (column.nullable()) {
            return isLong(column) ? definition : definition + " DEFAULT NULL";
        }
        boolean withoutDefault = isLong(column) || column.type() instanceof JsonType;
        return definition + " NOT NULL" + (withoutDefault ? "" : " DEFAULT " + defaultValue(column));
    }

    /** The type, with the character set of texts. */
    String type(Column column) {
        if (column.type() instanceof IntegerType type) {
            return integer(type.bytes()) + (type.unsigned() ? " unsigned" : "");
        } else if (column.type() instanceof BooleanType) {
            return "tinyint(1)";
        } else if (column.type() instanceof TextType type) {
            return (type.length() == TextType.MAX ? "mediumtext" : "varchar(" + type.length() + ")") + characters();
        } else if (column.type() instanceof DecimalType type) {
            return "decimal(" + type.precision() + "," + type.scale() + ")" + (type.unsigned() ? " unsigned" : "");
        } else if (column.type() instanceof DateType) {
            return "date";
        } else if (column.type() instanceof DateTimeType type) {
            return type.precision() == 0 ? "datetime" : "datetime(" + type.precision() + ")";
        } else if (column.type() instanceof EnumType type) {
            return values("enum", type.values()) + characters();
        } else if (column.type() instanceof SetType type) {
            return values("set", type.values()) + characters();
        } else if (column.type() instanceof FloatType type) {
            return (type.bytes() == Float.BYTES ? "float" : "double") + (type.unsigned() ? " unsigned" : "");
        } else if (column.type() instanceof BlobType type) {
            return blob(type.lengthBytes());
        } else if (column.type() instanceof JsonType) {
            return "json";
        }
        throw new IllegalStateException("no SQL is known for " + column);
    }

    /** What rows that are written by others get; our own INSERT always names every column. */
    private static String defaultValue(Column column) {
        if (column.type() instanceof TextType) {
            return "''";
        } else if (column.type() instanceof DecimalType type) {
            return type.scale() == 0 ? "'0'" : "'0." + "0".repeat(type.scale()) + "'";
        } else if (column.type() instanceof DateType) {
            return "'0001-01-01'";
        } else if (column.type() instanceof DateTimeType type) {
            String fraction = type.precision() == 0 ? "" : "." + "0".repeat(type.precision());
            return "'1000-01-01 00:00:00" + fraction + "'";
        } else if (column.type() instanceof EnumType type) {
            return Sql.text(type.values().get(0));
        } else if (column.type() instanceof SetType type) {
            return Sql.text(type.values().get(0));
        }
        return "'0'";
    }

    private static String values(String type, List<String> values) {
        return values.stream().map(Sql::text).collect(Collectors.joining(",", type + "(", ")"));
    }

    private static String blob(int lengthBytes) {
        return switch (lengthBytes) {
            case 2 -> "blob";
            case 3 -> "mediumblob";
            case 4 -> "longblob";
            default -> throw new IllegalStateException("no blob has " + lengthBytes + " bytes of length");
        };
    }

    private static String integer(int bytes) {
        return switch (bytes) {
            case 1 -> "tinyint";
            case 2 -> "smallint";
            case 3 -> "mediumint";
            case 4 -> "int";
            case 8 -> "bigint";
            default -> throw new IllegalStateException("no integer has " + bytes + " bytes");
        };
    }

    /** MySQL gives neither texts nor blobs without a limit a default, and does not write {@code DEFAULT NULL} for them. */
    private static boolean isLong(Column column) {
        return column.type() instanceof BlobType
                || column.type() instanceof TextType type && type.length() == TextType.MAX;
    }

    private String characters() {
        return " CHARACTER SET " + encoding + " COLLATE " + collation;
    }
}
