package io.fluxa.it.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.fluxa.Engine;
import io.fluxa.Entity;
import io.fluxa.FluxaContext;
import io.fluxa.error.DuplicateKeyException;
import io.fluxa.error.LockConflictException;
import io.fluxa.it.crud.ModelRow.Act;
import io.fluxa.it.crud.ModelRow.Stored;
import io.fluxa.it.crud.ModelRow.Sum;
import io.fluxa.it.crud.ModelUnit.Raw;
import io.fluxa.it.crud.ModelUnit.RowKey;
import io.fluxa.it.crud.ModelUnit.Snapshot;
import io.fluxa.transaction.TransactionOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One context, its model, and random steps on both. */
final class RandomUnit implements AutoCloseable {

    /** The name of an item that is there already, so that another one cannot be stored. */
    static final String TAKEN = "taken";

    private static final int DEEPEST = 3;
    private static final int NUMBERS = 100;

    private final Engine engine;
    private final Connection observer;
    private final SplittableRandom random;
    private final FluxaContext context;
    private final ItemProvider items;
    private final TicketProvider tickets;
    private final ModelUnit model = new ModelUnit();
    private final Map<Object, RowKey> keys = new HashMap<>();
    private final List<String> history = new ArrayList<>();
    private final String prefix;
    private int names;

    private static final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    RandomUnit(Engine engine, Connection observer, long seed) throws SQLException {
        this.engine = engine;
        this.observer = observer;
        this.random = new SplittableRandom(seed);
        this.prefix = Long.toString(seed, 36) + "-";
        this.context = engine.newContext();
        this.items = engine.provider(ItemProvider.class);
        this.tickets = engine.provider(TicketProvider.class);
        this.model.mysql = stored();
    }

    /** Takes some steps outside of transactions, and those that they lead to inside; the number of all. */
    int steps(int count) {
        try {
            for (int i = 0; i < count; i++) {
                step(0);
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(String.join("\n", history), e);
        }
        return history.size();
    }

    @Override
    public void close() {
        context.clearFlush();
        context.close();
    }

    private void step(int depth) {
        switch (random.nextInt(depth == 0 ? 16 : 14)) {
            case 0 -> create();
            case 1 -> createAgain();
            case 2, 3 -> set(any());
            case 4, 5 -> add(any());
            case 6 -> delete(any());
            case 7 -> undelete(any());
            case 8 -> flush();
            case 9 -> clear();
            case 10 -> queue();
            case 11, 12 -> transaction(depth);
            case 13 -> failedFlush(depth);
            case 14 -> retried();
            default -> {
                lookAround();
                elsewhere();
            }
        }
        verify();
    }

    private void create() {
        Entity entity = random.nextBoolean()
                ? Items.created(context, prefix + names++)
                : Tickets.created(context, prefix + names++);
        if (entity instanceof TicketEntity ticket) {
            ticket.setVotes(10);
        }
        long id = entity instanceof ItemEntity item ? item.getId() : ((TicketEntity) entity).getId();
        keys.put(entity, new RowKey(entity instanceof TicketEntity, id));
        model.rows.put(entity, new ModelRow(id, null));
        note("create", entity);
    }

    /** A new row with the id of one that was deleted. */
    private void createAgain() {
        RowKey key = keys.get(any());
        if (key == null || key.ticket() || holders(key) > 0 || model.mysql.containsKey(key)) {
            return;
        }
        ItemEntity item = items.create(context, key.id());
        item.setName(prefix + names++);
        item.setShelf(1);
        item.setStock(10);
        keys.put(item, key);
        model.rows.put(item, new ModelRow(key.id(), null));
        note("create again", item);
    }

    private void set(Object entity) {
        ModelRow row = row(entity);
        int number = random.nextInt(NUMBERS);
        if (row == null || row.sum().deleting() || row.sum().added() != null) {
            return;
        }
        note("set " + number, entity);
        if (number != row.number()) {
            row.act(new Act.Set(number));
        }
        if (entity instanceof ItemEntity item) {
            item.setStock(number);
        } else {
            ((TicketEntity) entity).setVotes(number);
        }
    }

    private void add(Object entity) {
        ModelRow row = row(entity);
        int number = random.nextInt(NUMBERS) - NUMBERS / 2;
        if (row == null || row.sum().deleting() || !row.isNew() && row.sum().set() != null) {
            return;
        }
        note("add " + number, entity);
        row.act(new Act.Add(number));
        if (entity instanceof ItemEntity item) {
            item.increment(ItemFields.STOCK, number);
        } else {
            ((TicketEntity) entity).increment(TicketFields.VOTES, number);
        }
    }

    private void delete(Object entity) {
        ModelRow row = row(entity);
        if (row == null) {
            return;
        }
        Sum sum = row.sum();
        boolean soft = entity instanceof TicketEntity && !row.isNew() && !sum.deleting() && random.nextBoolean();
        note(soft ? "delete" : "force delete", entity);
        if (!soft) {
            row.act(new Act.Delete());
            ((Entity) entity).forceDelete();
            return;
        }
        if (!sum.marked()) {
            row.act(new Act.Mark(true));
        }
        ((Entity) entity).delete();
    }

    private void undelete(Object entity) {
        ModelRow row = row(entity);
        if (row == null || holders(keys.get(entity)) > 1) {
            return;
        }
        note("undelete", entity);
        Sum sum = row.sum();
        if (sum.deleting()) {
            row.act(new Act.Undelete());
        }
        if (sum.marked()) {
            row.act(new Act.Mark(false));
        }
        ((Entity) entity).undelete();
    }

    private void flush() {
        note("flush", "");
        context.flush();
        model.flush(keys);
    }

    private void clear() {
        note("clear", "");
        context.clearFlush();
        model.clear();
    }

    private void queue() {
        Object entity = any();
        RowKey key = keys.get(entity);
        if (key == null || key.ticket()) {
            return;
        }
        note("queue", entity);
        context.mysqlPipeline("default").add("UPDATE item SET stock = stock + 1000 WHERE id = ?", key.id());
        model.queue(new Raw(key, 1000));
    }

    private void transaction(int depth) {
        if (depth == DEEPEST) {
            return;
        }
        note("begin", "");
        model.push();
        boolean rollback = random.nextBoolean();
        try {
            context.transaction(tx -> {
                stepsInside(depth + 1);
                if (rollback) {
                    throw new RolledBack();
                }
            });
        } catch (RolledBack | DuplicateKeyException e) {
            note("rollback", "");
            model.undo();
            return;
        }
        note("commit", "");
        model.flush(keys);
        model.keep();
    }

    private void stepsInside(int depth) {
        int steps = random.nextInt(8);
        for (int i = 0; i < steps; i++) {
            step(depth);
        }
    }

    /** A flush that fails at its last statement; inside of a transaction that ends the innermost one. */
    private void failedFlush(int depth) {
        note("failed flush", "");
        ItemEntity twin = Items.created(context, TAKEN);
        Throwable failure = catchThrowable(context::flush);
        assertThat(failure).isInstanceOf(DuplicateKeyException.class);
        twin.delete();
        if (depth > 0) {
            throw (DuplicateKeyException) failure;
        }
    }

    private void retried() {
        note("begin, first attempt", "");
        Snapshot before = model.remember();
        boolean[] again = new boolean[1];
        model.push();
        try {
            context.transaction(TransactionOptions.DEFAULT.retries(1), tx -> {
                if (again[0]) {
                    model.undo();
                    model.restore(before);
                    note("second attempt", "");
                    model.push();
                    verify();
                }
                stepsInside(1);
                if (!again[0]) {
                    again[0] = true;
                    throw new LockConflictException("default", "as after a deadlock", null);
                }
            });
        } catch (DuplicateKeyException e) {
            note("rollback", "");
            model.undo();
            return;
        }
        note("commit", "");
        model.flush(keys);
        model.keep();
    }

    /** Every row is one object, and what was not changed is read again. */
    private void lookAround() {
        note("look around", "");
        List<Entity> clean = new ArrayList<>();
        model.rows.forEach((entity, row) -> {
            if (!row.gone() && !row.touched()) {
                row.read(Objects.requireNonNull(model.mysql.get(keys.get(entity))));
                clean.add((Entity) entity);
            }
        });
        context.reload(clean.toArray(Entity[]::new));
        model.rows.forEach((entity, row) -> {
            boolean there = !row.gone() && !row.sum().deleting();
            Object found = entity instanceof ItemEntity
                    ? items.getById(context, row.id).orElse(null)
                    : tickets.getById(context, row.id).orElse(null);
            if (!there) {
                boolean followed = holders(keys.get(entity)) > (row.gone() ? 0 : 1);
                assertThat(found).matches(other -> followed ? other != entity : other == null, row.toString());
            } else if (!row.sum().marked()) {
                assertThat(found).isSameAs(entity);
            }
        });
    }

    /** Somebody else counts too. */
    private void elsewhere() {
        Object entity = any();
        RowKey key = keys.get(entity);
        Stored now = key == null || key.ticket() ? null : model.mysql.get(key);
        if (key == null || now == null) {
            return;
        }
        note("elsewhere", entity);
        try (FluxaContext other = engine.newContext()) {
            items.mustGetById(other, key.id()).increment(ItemFields.STOCK, 7);
            other.flush();
        }
        model.mysql.put(key, new Stored(now.number() + 7, now.marked(), now.version()));
    }

    private void verify() {
        model.rows.forEach((entity, row) -> {
            if (row.gone()) {
                return;
            }
            int shown = entity instanceof ItemEntity item ? item.getStock() : ((TicketEntity) entity).getVotes();
            assertThat(shown).as("%s", row).isEqualTo(row.number());
            assertThat(((Entity) entity).dirty()).as("%s", row).isEqualTo(row.dirty());
            if (entity instanceof TicketEntity ticket) {
                assertThat(ticket.getVersion()).as("%s", row).isEqualTo(row.version());
            }
        });
        List<Object> dirty = new ArrayList<>();
        model.rows.forEach((entity, row) -> {
            if (row.dirty()) {
                dirty.add(entity);
            }
        });
        assertThat(context.tracked()).hasSize(dirty.size()).allMatch(dirty::contains);
        assertThat(context.dirty()).isEqualTo(model.dirty());
        try {
            assertThat(stored()).isEqualTo(model.committed());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<RowKey, Stored> stored() throws SQLException {
        Map<RowKey, Stored> stored = new HashMap<>();
        try (Statement statement = observer.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 0, id, stock, 0, 0 FROM item"
                        + " UNION ALL SELECT 1, id, votes, fake_delete <> 0, version FROM ticket")) {
            while (rows.next()) {
                stored.put(
                        new RowKey(rows.getBoolean(1), rows.getLong(2)),
                        new Stored(rows.getInt(3), rows.getBoolean(4), rows.getInt(5)));
            }
        }
        return stored;
    }

    /** How many entities have an id: after a rollback one that is to be deleted and a new one. */
    private long holders(@Nullable RowKey key) {
        return model.rows.entrySet().stream()
                .filter(each -> !each.getValue().gone() && Objects.equals(key, keys.get(each.getKey())))
                .count();
    }

    private Object any() {
        List<Object> all = new ArrayList<>(model.rows.keySet());
        return all.isEmpty() ? this : all.get(all.size() - 1 - random.nextInt(Math.min(6, all.size())));
    }

    /** What is known of an entity that can still be changed; null for any other. */
    private @Nullable ModelRow row(Object entity) {
        ModelRow row = model.rows.get(entity);
        return row == null || row.gone() ? null : row;
    }

    private void note(String what, Object entity) {
        history.add(what + " " + entity);
    }
}
