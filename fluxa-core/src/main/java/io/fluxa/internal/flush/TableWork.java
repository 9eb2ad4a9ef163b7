package io.fluxa.internal.flush;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one flush does to one table. */
final class TableWork {

    private static final Comparator<Write> BY_ID = (a, b) -> Long.compareUnsigned(a.id(), b.id());

    private static final Comparator<Map.Entry<UpdateGroup, List<Write>>> MARKS_FIRST =
            Comparator.comparing(group -> !group.getKey().marks());

    final Table table;
    final List<Write> deletes = new ArrayList<>();
    final List<Write> inserts = new ArrayList<>();
    final List<Write> increments = new ArrayList<>();
    final Map<UpdateGroup, List<Write>> updates = new LinkedHashMap<>();

    TableWork(Table table) {
        this.table = table;
    }

    void update(Write write) {
        if (write.increments().isEmpty()) {
            updates.computeIfAbsent(UpdateGroup.of(table.schema(), write), group -> new ArrayList<>())
                    .add(write);
        } else {
            increments.add(write);
        }
    }

    /**
     * Puts every list into the order of the ids, so that flushes that run at once lock rows in one order. Soft deletions come
     * before all other updates, as real ones do: the unique values they free can be taken by an update.
     */
    void sort() {
        deletes.sort(BY_ID);
        inserts.sort(BY_ID);
        increments.sort(BY_ID);
        updates.values().forEach(writes -> writes.sort(BY_ID));
        List<Map.Entry<UpdateGroup, List<Write>>> groups = new ArrayList<>(updates.entrySet());
        groups.sort(MARKS_FIRST.thenComparing(group -> group.getValue().get(0), BY_ID));
        updates.clear();
        groups.forEach(group -> updates.put(group.getKey(), group.getValue()));
    }

    /** Whether one statement on its own is as good as a transaction: it is atomic, and nothing has to be read or checked after it. */
    boolean isOneStatement() {
        int deleted = deletes.size();
        int updated = 0;
        for (List<Write> writes : updates.values()) {
            updated += writes.size();
        }
        int inserted = inserts.size();
        boolean single = deleted + updated + inserted == 1
                || deleted + updated == 0 && table.chunks().ofInserts(inserts).size() == 1;
        return increments.isEmpty() && single;
    }

    void forEach(Consumer<Write> action) {
        deletes.forEach(action);
        updates.values().forEach(writes -> writes.forEach(action));
        increments.forEach(action);
        inserts.forEach(action);
    }
}
