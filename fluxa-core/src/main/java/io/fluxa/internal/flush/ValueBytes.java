package io.fluxa.internal.flush;

import io.fluxa.runtime.GeneratedRow;
import io.fluxa.schema.Column;
import io.fluxa.schema.ColumnType;
import io.fluxa.schema.ColumnType.BlobType;
import io.fluxa.schema.ColumnType.DecimalType;
import io.fluxa.schema.ColumnType.EnumType;
import io.fluxa.schema.ColumnType.JsonType;
import io.fluxa.schema.ColumnType.SetType;
import io.fluxa.schema.ColumnType.TextType;
import io.fluxa.schema.EntitySchema;
import java.util.BitSet;
import java.util.List;

/** How many bytes the values of a table take inside a statement. */
final class ValueBytes {

    /** A value with a bounded size, and what the protocol adds to any value: null bit, type, name and length. */
    static final long SMALL = 40;

    private static final int LONGEST_CHARACTER = 4;
    private static final int LONGEST_DECIMAL = 67;

    private final long[] most;
    private final BitSet large = new BitSet();

    ValueBytes(EntitySchema schema) {
        List<Column> columns = schema.columns();
        most = new long[columns.size()];
        for (int i = 0; i < most.length; i++) {
            ColumnType type = columns.get(i).type();
            most[i] = SMALL + most(type);
            if (type instanceof TextType || type instanceof BlobType || type instanceof JsonType) {
                large.set(i);
            }
        }
    }

    /** The widest possible row. */
    long most() {
        long all = 0;
        for (long each : most) {
            all += each;
        }
        return all;
    }

    /** One value of a row, or at least as much when it need not be exact. */
    long of(GeneratedRow row, int column, boolean exact) {
        if (!large.get(column)) {
            return most[column];
        }
        return SMALL + (exact ? row.bytes(column) : row.mostBytes(column));
    }

    /** Some values of a row, or at least as much when it need not be exact. */
    long of(GeneratedRow row, BitSet columns, boolean exact) {
        long all = 0;
        for (int column = columns.nextSetBit(0); column >= 0; column = columns.nextSetBit(column + 1)) {
            all += of(row, column, exact);
        }
        return all;
    }

    private static long most(ColumnType type) {
        if (type instanceof TextType text) {
            return text.length() == TextType.MAX ? 1L << 24 : (long) LONGEST_CHARACTER * text.length();
        } else if (type instanceof BlobType blob) {
            return 1L << Byte.SIZE * blob.lengthBytes();
        } else if (type instanceof JsonType) {
            return 1L << 30;
        } else if (type instanceof EnumType constants) {
            return characters(constants.values());
        } else if (type instanceof SetType constants) {
            return characters(constants.values());
        }
        return type instanceof DecimalType ? LONGEST_DECIMAL : 0;
    }

    private static long characters(List<String> values) {
        return values.stream()
                .mapToLong(value -> LONGEST_CHARACTER * (value.length() + 1L))
                .sum();
    }
}
