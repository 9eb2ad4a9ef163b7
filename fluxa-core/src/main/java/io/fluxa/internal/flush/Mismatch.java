package io.fluxa.internal.flush;

import io.fluxa.error.EntityDeletedException;
import io.fluxa.error.EntityException;
import io.fluxa.error.EntityStaleException;
import io.fluxa.internal.mysql.SqlChannel;
import io.fluxa.schema.EntitySchema;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds out why a statement matched fewer rows than it named. What the transaction did is undone first, because inside it the rows that did match
 * look like rows that somebody else deleted or changed.
 */
final class Mismatch {

    private final Table table;
    private final SqlChannel channel;

    Mismatch(Table table, SqlChannel channel) {
        this.table = table;
        this.channel = channel;
    }

    /** The error to throw for some rows of which at least one was not matched. Nothing since the last savepoint stays. */
    EntityException explain(List<Write> writes, String operation) {
        boolean undone = channel.undo();
        EntitySchema schema = table.schema();
        Map<Long, Long> versions = versions(schema, writes);
        List<Long> gone = ids(writes, write -> !versions.containsKey(write.id()));
        if (!gone.isEmpty()) {
            return new EntityDeletedException(schema.entity(), gone, operation);
        }
        // A row that was away or changed may be back meanwhile, with an id that was used again: then nobody knows which
        // it was.
        List<Long> all = ids(writes, write -> true);
        if (schema.versionColumn() < 0) {
            return new EntityDeletedException(schema.entity(), all, operation);
        }
        List<Long> stale = ids(writes, write -> isStale(write, versions.getOrDefault(write.id(), 0L), undone));
        return new EntityStaleException(schema.entity(), stale.isEmpty() ? all : stale, operation);
    }

    /** Where the statement could not be undone, the next version may be its own work. */
    private static boolean isStale(Write write, long stored, boolean undone) {
        return stored != write.version() && (undone || stored != write.version() + 1);
    }

    /** The versions of those rows that exist, or 0 for an entity without versions. */
    private Map<Long, Long> versions(EntitySchema schema, List<Write> writes) {
        Target target = Target.ids(writes);
        BitSet columns = new BitSet();
        boolean versioned = schema.versionColumn() >= 0;
        if (versioned) {
            columns.set(schema.versionColumn());
        }
        return channel.select(
                table.statements().selectColumns(columns, target.width(), channel.readsSnapshot()),
                statement -> target.bind(statement, writes, 1),
                results -> {
                    Map<Long, Long> found = new HashMap<>();
                    while (results.next()) {
                        found.put(results.getLong(1), versioned ? results.getLong(2) : 0L);
                    }
                    return found;
                });
    }

    private static List<Long> ids(List<Write> writes, Predicate<Write> which) {
        return writes.stream().filter(which).map(Write::id).toList();
    }
}
