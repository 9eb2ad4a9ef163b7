package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;
import io.fluxa.internal.cache.model.ModelRedis.Value;
import java.util.List;

/**
 * A read inside of a writer's transaction, by the same thread. It locks nothing: it would hold the lock until the transaction ends. So it
 * reads the snapshot that its transaction took, and what its transaction has changed.
 *
 * @param writer the writer
 * @param at the step it takes next
 * @param snapshot the row as its transaction has seen it first
 * @param held what it has seen in the key, then the lease that it took
 * @param row what it has read
 * @param wronged whether it was not given what its own transaction has written
 */
record ModelInsideReader(int writer, At at, int snapshot, Value held, int row, boolean wronged) implements Actor {

    static ModelInsideReader of(int writer) {
        return new ModelInsideReader(writer, At.BEGIN, 0, Value.EMPTY, 0, false);
    }

    @Override
    public String name(int self) {
        return "inside #" + (writer + 1);
    }

    @Override
    public boolean ended() {
        return at == At.END;
    }

    boolean reads() {
        return at != At.BEGIN && at != At.LOOK && at != At.END;
    }

    @Override
    public void moves(World world, int self, Moves out) {
        if (ended()) {
            return;
        }
        ModelWriter transaction = (ModelWriter) world.actors().get(writer);
        if (!transaction.open()) {
            out.add(name(self), "does not read at all", world.with(self, end(false)));
            return;
        }
        switch (at) {
            case BEGIN -> {
                ModelInsideReader begun =
                        new ModelInsideReader(writer, At.LOOK, world.mysql().seenBy(writer), Value.EMPTY, 0, false);
                out.add(name(self), "takes the snapshot of its transaction", world.with(self, begun));
            }
            case LOOK -> look(world, self, out, bypasses(world.rules(), transaction));
            case LEASE -> lease(world, self, out);
            case SELECT -> select(world, self, out);
            case FILL -> fill(world, self, out);
            case END -> {}
        }
    }

    private static boolean bypasses(Rules rules, ModelWriter transaction) {
        List<Change> sent = transaction.plan().sent(transaction.phase());
        boolean raw = sent.contains(Change.RAW) && rules.keep(Rule.RAW_SQL_BYPASSES);
        boolean own = sent.contains(Change.UPDATE) && rules.keep(Rule.OWN_CHANGES_ARE_NOT_CACHED);
        return raw || own;
    }

    private void look(World world, int self, Moves out, boolean bypasses) {
        Value value = world.redis().value();
        if (bypasses) {
            out.add(name(self), CacheStep.LOOK, "looks at no cache", world.with(self, at(At.SELECT, Value.EMPTY, 0)));
        } else if (value.cached() && world.redis().current()) {
            out.add(name(self), CacheStep.LOOK, "hits " + value, answer(world, self, value.content()));
        } else {
            boolean fills = !world.rules().keep(Rule.TRANSACTION_FILLS_NOTHING);
            ModelInsideReader missed = fills ? at(At.LEASE, value, 0) : at(At.SELECT, Value.EMPTY, 0);
            out.add(name(self), CacheStep.LOOK, "misses", world.with(self, missed));
        }
    }

    private void lease(World world, int self, Moves out) {
        boolean taken = held.kind() == ModelRedis.Kind.LEASE && world.redis().current();
        if (world.redis().value().equals(held) && !taken) {
            Value lease = Value.lease(self, world.redis().incarnation());
            out.add(
                    name(self),
                    CacheStep.LEASE,
                    "takes the lease",
                    world.with(world.redis().set(lease)).with(self, at(At.SELECT, lease, 0)));
        } else {
            out.add(
                    name(self),
                    CacheStep.LEASE,
                    "is not given the lease",
                    world.with(self, at(At.SELECT, Value.EMPTY, 0)));
        }
    }

    private void select(World world, int self, Moves out) {
        int seen = world.mysql().heldBy(writer) ? world.mysql().pending() : snapshot;
        boolean fills = held.kind() == ModelRedis.Kind.LEASE;
        World after = fills ? world.with(self, at(At.FILL, held, seen)) : answer(world, self, seen);
        out.add(name(self), CacheStep.SELECT, "reads " + ModelMysql.show(seen) + " in its transaction", after);
    }

    private void fill(World world, int self, Moves out) {
        ModelRedis redis = world.redis();
        Value filled = Value.of(row, held.incarnation());
        World after = redis.value().equals(held) ? world.with(redis.set(filled)) : world;
        out.add(name(self), CacheStep.FILL, "fills " + filled, answer(after, self, row));
    }

    private World answer(World world, int self, int given) {
        ModelMysql mysql = world.mysql();
        return world.with(self, end(mysql.heldBy(writer) && mysql.pending() != given));
    }

    private ModelInsideReader at(At next, Value nextHeld, int nextRow) {
        return new ModelInsideReader(writer, next, snapshot, nextHeld, nextRow, wronged);
    }

    private ModelInsideReader end(boolean wrong) {
        return new ModelInsideReader(writer, At.END, 0, Value.EMPTY, 0, wrong);
    }

    /** Where the read is. */
    enum At {
        BEGIN,
        LOOK,
        LEASE,
        SELECT,
        FILL,
        END
    }
}
