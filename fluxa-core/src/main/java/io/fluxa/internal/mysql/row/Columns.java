package io.fluxa.internal.mysql.row;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.IllegalUseException;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a result. Positions count from 1.
 *
 * @param labels their labels
 * @param types their types, as {@link java.sql.Types} names them
 * @param bits how many bits or digits each has
 */
record Columns(List<String> labels, List<Integer> types, List<Integer> bits) {

    static Columns of(ResultSetMetaData data) throws SQLException {
        List<String> labels = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        List<Integer> bits = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            labels.add(data.getColumnLabel(i));
            types.add(data.getColumnType(i));
            bits.add(data.getPrecision(i));
        }
        return new Columns(List.copyOf(labels), List.copyOf(types), List.copyOf(bits));
    }

    int count() {
        return labels.size();
    }

    String label(int position) {
        return labels.get(position - 1);
    }

    int type(int position) {
        return types.get(position - 1);
    }

    /** The position of a label: one that is equal, or else one that is equal but for case. */
    int position(String label) {
        int exact = only(label, false);
        int found = exact == 0 ? only(label, true) : exact;
        if (found == 0) {
            throw unknown("no column of the result is labelled '" + label + "', it has " + labels);
        }
        return found;
    }

    /** The same position, when there is such a column. */
    int checked(int position) {
        if (position < 1 || position > count()) {
            throw unknown("the result has no column " + position + ", its columns are 1 to " + count() + ": " + labels);
        }
        return position;
    }

    private int only(String label, boolean ignoreCase) {
        int found = 0;
        for (int i = 0; i < labels.size(); i++) {
            String other = labels.get(i);
            if (ignoreCase ? other.equalsIgnoreCase(label) : other.equals(label)) {
                if (found != 0) {
                    throw unknown("several columns of the result are labelled '" + label
                            + "'; give them different aliases, or use positions");
                }
                found = i + 1;
            }
        }
        return found;
    }

    private static IllegalUseException unknown(String message) {
        return new IllegalUseException(ErrorCode.UNKNOWN_COLUMN, "", message);
    }
}
