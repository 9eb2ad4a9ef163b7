package io.fluxa.internal.context;

import io.fluxa.internal.cache.CachedIndex;
import io.fluxa.internal.cache.CachedIndexes;
import io.fluxa.internal.flush.Table;
import io.fluxa.internal.query.ExactMatch;
import io.fluxa.runtime.GeneratedRow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of one table with the values of a unique index: by the id that Redis remembers, if the row with that id, which is read as every row is, still is
 * the one that was asked for; otherwise as MySQL finds it. Not safe for use by several threads.
 *
 * @param <R> the row
 */
final class UniqueLookUps<R extends GeneratedRow> {

    private final Table table;
    private final TableRows<R> rows;
    private final ContextConnections connections;

    UniqueLookUps(Table table, TableRows<R> rows, ContextConnections connections) {
        this.table = table;
        this.rows = rows;
        this.connections = connections;
    }

    /**
     * The row, or null.
     *
     * @param mysql finds it in MySQL
     */
    @Nullable
    R find(ExactMatch match, Supplier<@Nullable R> mysql) {
        CachedIndexes indexes = table.indexes();
        CachedIndex index =
                indexes == null ? null : match.index().map(indexes::of).orElse(null);
        Unit unit = connections.unit();
        if (index == null || unit != null && !unit.mayUseCaches(table.database())) {
            return mysql.get();
        }
        CachedIndex.LookUp lookUp = index.look(match.values(), connections.caches());
        if (lookUp == null) {
            return mysql.get();
        }
        if (lookUp.hasId()) {
            R row = rows.byId(lookUp.id());
            if (lookUp.isRight(row)) {
                return row;
            }
        }
        R found = mysql.get();
        if (unit == null) { // what a transaction sees may never be committed
            lookUp.learn(found, connections.caches());
        }
        return found;
    }
}
