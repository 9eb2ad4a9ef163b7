package io.fluxa.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How MySQL would run a statement. It holds no values, and its estimates are those of the moment it was asked for: the plan of a table with few
 * rows says little about one with many. Immutable.
 *
 * @param statement the text of the statement, with {@code ?} for each value
 * @param steps what MySQL does, in its order
 */
public record QueryPlan(String statement, List<Step> steps) {

    /** Copies the list. */
    public QueryPlan {
        steps = List.copyOf(steps);
    }

    /**
     * What MySQL does with one table.
     *
     * @param table its name; one in {@code <>} is an intermediate result, and null says that no table is read
     * @param access how rows are found, as MySQL calls it: {@code const}, {@code eq_ref}, {@code ref}, {@code range}, …, {@code index} for a
     *     whole index and {@code ALL} for the whole table; null without a table
     * @param possibleKeys the indexes that the conditions could use, by their names
     * @param key the index that is used, or several with commas; null for none
     * @param keyLength how many bytes of its entries are compared; for several indexes with commas; null for none
     * @param rows how many rows MySQL expects to read; 0 without a table
     * @param filtered how many percent of them it expects to keep; 100 without a table
     * @param extra what MySQL says besides, for instance {@code Using where; Using filesort}; or empty
     */
    public record Step(
            @Nullable String table,
            @Nullable String access,
            List<String> possibleKeys,
            @Nullable String key,
            @Nullable String keyLength,
            long rows,
            double filtered,
            String extra) {

        /** Copies the list. */
        public Step {
            possibleKeys = List.copyOf(possibleKeys);
        }

        /** Whether it reads a table and not an intermediate result, or nothing. */
        public boolean readsTable() {
            return table != null && !table.startsWith("<");
        }

        /** Whether it reads a table, or an index of it, from one end to the other. */
        public boolean readsWholeTable() {
            return readsTable() && ("ALL".equals(access) || "index".equals(access));
        }

        private String text() {
            if (table == null) {
                return "no table: " + extra;
            }
            String used = key == null ? "no key" : "key " + key + " (" + keyLength + " bytes)";
            String possible = possibleKeys.isEmpty() ? "" : " of " + String.join(", ", possibleKeys);
            return String.format(
                    Locale.ROOT,
                    "%s: %s by %s%s, about %d rows, %.0f%% of them kept%s",
                    table,
                    access,
                    used,
                    possible,
                    rows,
                    filtered,
                    extra.isEmpty() ? "" : ", " + extra);
        }
    }

    /**
     * Whether every table is read by an index, be it from one end to the other. A plan that needs no table, because MySQL has seen that no row
     * can be found, counts as one. With soft delete the index may be that of the mark, which finds every row that is not deleted.
     */
    public boolean usesIndex() {
        return steps.stream().noneMatch(step -> step.readsTable() && step.key() == null);
    }

    /** Whether any table, or an index of it, is read from one end to the other. */
    public boolean scansWholeTable() {
        return steps.stream().anyMatch(Step::readsWholeTable);
    }

    /** The statement and its steps for people to read, one step in each line. */
    public String text() {
        return statement + steps.stream().map(step -> "\n-> " + step.text()).collect(Collectors.joining());
    }
}
