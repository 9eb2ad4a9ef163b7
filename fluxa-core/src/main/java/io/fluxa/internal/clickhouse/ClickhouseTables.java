package io.fluxa.internal.clickhouse;

import io.fluxa.clickhouse.ClickhouseColumn;
import io.fluxa.clickhouse.ClickhouseTable;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.util.HashSet;
import java.util.Set;

/** Checks tables of ClickHouse pools, in the order in which they would be created. */
public final class ClickhouseTables {

    private ClickhouseTables() {}

    /** Adds what is missing in a table or named twice. */
    public static void check(ClickhouseTable table, PlaceProblems problems) {
        require(!table.name().isBlank(), "has no name; give it one", problems);
        require(!table.columns().isEmpty(), "has no column; add at least one", problems);
        require(!table.engine().isBlank(), "has no engine; set one, for instance MergeTree()", problems);
        require(!table.keys().orderBy().isEmpty(), "has no order; set orderBy", problems);
        Set<String> names = new HashSet<>();
        for (ClickhouseColumn column : table.columns()) {
            require(
                    !column.name().isBlank() && !column.type().isBlank(),
                    "has a column without a name or a type",
                    problems);
            require(names.add(column.name()), "has two columns '" + column.name() + "'; rename one", problems);
        }
    }

    private static void require(boolean fine, String message, PlaceProblems problems) {
        if (!fine) {
            problems.add(ErrorCode.INVALID_DECLARATION, message);
        }
    }
}
