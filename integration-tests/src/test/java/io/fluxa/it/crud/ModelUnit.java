package io.fluxa.it.crud;

import io.fluxa.it.crud.ModelRow.Stored;
import io.fluxa.it.crud.ModelRow.Undo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a context and MySQL should be: rows, statements that wait, and what each open transaction or savepoint would undo. */
final class ModelUnit {

    final Map<Object, ModelRow> rows = new LinkedHashMap<>();
    Map<RowKey, Stored> mysql = new HashMap<>();
    private List<Raw> pipeline = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    /** A row of one of the two tables; one of them has versions and soft deletion. */
    record RowKey(boolean ticket, long id) {}

    /** A statement of the application's own: adds to the number of an item. */
    record Raw(RowKey key, int added) {}

    /** What was there when a transaction or savepoint began, and how to undo its flushes. */
    private record Level(Map<RowKey, Stored> mysql, List<Undo> undos, List<Raw> sent) {}

    /** All changes of a moment, for another attempt. */
    record Snapshot(Map<Object, ModelRow> rows, List<Raw> pipeline) {}

    boolean inTransaction() {
        return !levels.isEmpty();
    }

    boolean sentRaw() {
        return levels.stream().anyMatch(level -> !level.sent.isEmpty());
    }

    /** What others see. */
    Map<RowKey, Stored> committed() {
        return levels.isEmpty() ? mysql : levels.getLast().mysql;
    }

    boolean dirty() {
        return !pipeline.isEmpty() || rows.values().stream().anyMatch(ModelRow::dirty);
    }

    void queue(Raw raw) {
        pipeline.add(raw);
    }

    void clear() {
        rows.values().forEach(ModelRow::clear);
        pipeline = new ArrayList<>();
    }

    void flush(Map<Object, RowKey> keys) {
        rows.forEach((entity, row) -> {
            if (row.dirty()) {
                store(Objects.requireNonNull(keys.get(entity)), row);
            } else if (row.touched()) {
                row.clear();
            }
        });
        for (Raw raw : pipeline) {
            mysql.computeIfPresent(
                    raw.key, (key, now) -> new Stored(now.number() + raw.added, now.marked(), now.version()));
        }
        if (!levels.isEmpty()) {
            levels.getFirst().sent.addAll(pipeline);
        }
        pipeline = new ArrayList<>();
    }

    private void store(RowKey key, ModelRow row) {
        Stored written = row.toStore(mysql.get(key), key.ticket);
        Stored known = row.known(written);
        if (written == null) {
            mysql.remove(key);
        } else {
            mysql.put(key, written);
        }
        Undo undo = row.stored(known);
        if (!levels.isEmpty()) {
            levels.getFirst().undos.add(undo);
        }
    }

    void push() {
        levels.push(new Level(new HashMap<>(mysql), new ArrayList<>(), new ArrayList<>()));
    }

    void keep() {
        Level inner = levels.pop();
        if (!levels.isEmpty()) {
            levels.getFirst().undos.addAll(inner.undos);
            levels.getFirst().sent.addAll(inner.sent);
        }
    }

    void undo() {
        Level undone = levels.pop();
        mysql = undone.mysql;
        List<Undo> latestFirst = new ArrayList<>(undone.undos);
        Collections.reverse(latestFirst);
        latestFirst.forEach(Undo::run);
        pipeline.addAll(0, undone.sent);
    }

    Snapshot remember() {
        Map<Object, ModelRow> copies = new HashMap<>();
        rows.forEach((entity, row) -> copies.put(entity, row.copy()));
        return new Snapshot(copies, List.copyOf(pipeline));
    }

    /** What was pending is pending again; all other changes are forgotten. */
    void restore(Snapshot before) {
        clear();
        before.rows.forEach((entity, copy) -> {
            if (copy.touched()) {
                Objects.requireNonNull(rows.get(entity)).restore(copy);
            }
        });
        pipeline = new ArrayList<>(before.pipeline);
    }
}
