package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;
import io.fluxa.internal.cache.model.ModelLocalCache.Stamp;
import io.fluxa.internal.cache.model.ModelRedis.Kind;
import io.fluxa.internal.cache.model.ModelRedis.Value;

/**
 * Somebody who reads the row once, outside of transactions. One that dies is one that takes no further step, so it needs no step for that.
 *
 * @param node its node
 * @param at the step it takes next
 * @param begin the commit that was the newest when it began
 * @param stamp what it noted of its local cache
 * @param held what it has seen in the key, then the lease that it took
 * @param row what it has read
 * @param wronged whether it was given a row older than its begin
 */
record ModelReader(int node, At at, int begin, Stamp stamp, Value held, int row, boolean wronged) implements Actor {

    private static final Stamp NO_STAMP = new Stamp(0, 0);

    static ModelReader of(int node) {
        return new ModelReader(node, At.BEGIN, 0, NO_STAMP, Value.EMPTY, 0, false);
    }

    @Override
    public String name(int self) {
        return "reader #" + (self + 1);
    }

    @Override
    public boolean ended() {
        return at == At.END;
    }

    boolean loading() {
        return at != At.BEGIN && at != At.END;
    }

    /** Whether it has compared the epoch and has not yet put the entry. */
    boolean keepingAt(int where) {
        return at == At.PUT && node == where;
    }

    @Override
    public void moves(World world, int self, Moves out) {
        switch (at) {
            case BEGIN -> begin(world, self, out);
            case LOOK -> look(world, self, out);
            case LEASE -> lease(world, self, out);
            case SELECT, PLAIN -> select(world, self, out);
            case FILL -> fill(world, self, out);
            case KEEP -> keep(world, self, out);
            case PUT -> put(world, self, out);
            case END -> {}
        }
    }

    private void begin(World world, int self, Moves out) {
        ModelReader begun = new ModelReader(node, At.LOOK, world.mysql().now(), NO_STAMP, Value.EMPTY, 0, false);
        if (world.nodes().isEmpty()) {
            begun.look(world, self, out);
            return;
        }
        ModelLocalCache local = world.nodes().get(node);
        if (local.answers(world.rules())) {
            out.add(name(self), CacheStep.LOOK, "is answered by its node", world.with(self, end(false)));
        } else {
            out.add(
                    name(self),
                    CacheStep.LOOK,
                    "finds nothing in its node and notes the epoch",
                    world.with(self, begun.stamped(local.stamp())));
        }
    }

    private void look(World world, int self, Moves out) {
        ModelRedis redis = world.redis();
        Value value = redis.value();
        boolean current = redis.current() || !world.rules().keep(Rule.INCARNATION_IS_CHECKED);
        if (value.cached() && current) {
            ModelReader hit = at(At.KEEP, value, value.content());
            out.add(
                    name(self),
                    CacheStep.LOOK,
                    "hits " + value,
                    hit.keepOrAnswer(world, self, value.kind() == Kind.ROW));
        } else if (value.kind() == Kind.LEASE && current) {
            out.add(
                    name(self),
                    CacheStep.LOOK,
                    "sees the lease of somebody else",
                    world.with(self, at(At.PLAIN, Value.EMPTY, 0)));
        } else {
            At next = world.rules().keep(Rule.LEASE_BEFORE_SELECT) ? At.LEASE : At.SELECT;
            out.add(name(self), CacheStep.LOOK, "misses", world.with(self, at(next, value, 0)));
        }
    }

    private void lease(World world, int self, Moves out) {
        At next = world.rules().keep(Rule.LEASE_BEFORE_SELECT) ? At.SELECT : At.FILL;
        if (world.redis().value().equals(held)) {
            Value lease = Value.lease(self, world.redis().incarnation());
            out.add(
                    name(self),
                    CacheStep.LEASE,
                    "takes the lease",
                    world.with(world.redis().set(lease)).with(self, at(next, lease, row)));
        } else {
            out.add(
                    name(self),
                    CacheStep.LEASE,
                    "is not given the lease",
                    world.with(self, at(At.PLAIN, Value.EMPTY, 0)));
        }
    }

    private void select(World world, int self, Moves out) {
        ModelMysql mysql = world.mysql();
        Rules rules = world.rules();
        if (mysql.waitsForTable(self)) {
            return;
        }
        if (at == At.SELECT && rules.keep(Rule.SELECT_ASKS_FOR_LOCK) && !mysql.free()) {
            Value kept = rules.keep(Rule.REFUSED_FILLS_NOTHING) ? Value.EMPTY : held;
            out.add(name(self), CacheStep.SELECT, "is refused the lock", world.with(self, at(At.PLAIN, kept, 0)));
        } else if (at == At.SELECT) {
            At next = rules.keep(Rule.LEASE_BEFORE_SELECT) ? At.FILL : At.LEASE;
            out.add(
                    name(self),
                    CacheStep.SELECT,
                    "reads " + ModelMysql.show(mysql.newest()) + ", nobody holds the lock",
                    world.with(self, at(next, held, mysql.newest())));
        } else {
            String what = "reads " + ModelMysql.show(mysql.newest()) + " plainly";
            ModelReader read = at(At.FILL, held, mysql.newest());
            out.add(
                    name(self),
                    CacheStep.SELECT,
                    what,
                    held.equals(Value.EMPTY)
                            ? read.keepOrAnswer(world, self, !rules.keep(Rule.KEEP_ONLY_GRANTED))
                            : world.with(self, read));
        }
    }

    private void fill(World world, int self, Moves out) {
        ModelRedis redis = world.redis();
        if (redis.value().equals(held) || !world.rules().keep(Rule.FILL_COMPARES)) {
            boolean restamps = !world.rules().keep(Rule.FILL_KEEPS_INCARNATION);
            Value filled = Value.of(row, restamps ? redis.incarnation() : held.incarnation());
            out.add(
                    name(self),
                    CacheStep.FILL,
                    "fills " + filled,
                    keepOrAnswer(world.with(redis.set(filled)), self, filled.kind() == Kind.ROW));
        } else {
            out.add(
                    name(self),
                    CacheStep.FILL,
                    "finds its lease gone and fills nothing",
                    keepOrAnswer(world, self, false));
        }
    }

    private void keep(World world, int self, Moves out) {
        ModelLocalCache local = world.nodes().get(node);
        boolean checks =
                world.rules().keep(Rule.KEEP_CHECKS_EPOCH) && world.rules().keep(Rule.EPOCH_BEFORE_LOOK);
        boolean same = local.stamp().equals(stamp) || !checks;
        if (same && !local.bypassed(world.rules())) {
            out.add(name(self), CacheStep.KEEP, "finds its epoch unchanged", world.with(self, at(At.PUT, held, row)));
        } else {
            out.add(name(self), CacheStep.KEEP, "keeps nothing: its epoch has risen", answer(world, self));
        }
    }

    private void put(World world, int self, Moves out) {
        ModelLocalCache kept = world.nodes().get(node).keep(row, stamp.generation());
        out.add(name(self), CacheStep.KEEP, "keeps " + ModelMysql.show(row), answer(world.with(node, kept), self));
    }

    private World keepOrAnswer(World world, int self, boolean keeps) {
        boolean kept = keeps && row != ModelMysql.ABSENT && !world.nodes().isEmpty();
        return kept ? world.with(self, at(At.KEEP, Value.EMPTY, row)) : answer(world, self);
    }

    private World answer(World world, int self) {
        World answered = world.with(self, end(!world.mysql().showedSince(begin, row)));
        for (int i = 0; i < world.actors().size(); i++) {
            if (world.actors().get(i) instanceof ModelFollower follower) {
                answered = follower.offered(answered, i, self, row);
            }
        }
        return answered;
    }

    private ModelReader at(At next, Value nextHeld, int nextRow) {
        return new ModelReader(node, next, begin, stamp, nextHeld, nextRow, wronged);
    }

    private ModelReader stamped(Stamp noted) {
        return new ModelReader(node, at, begin, noted, held, row, wronged);
    }

    private ModelReader end(boolean wrong) {
        return new ModelReader(node, At.END, 0, NO_STAMP, Value.EMPTY, 0, wrong);
    }

    @Override
    public int hashCode() {
        int place = (at.hashCode() * World.SPREAD + begin) * World.SPREAD + row;
        return (place * World.SPREAD + stamp.hashCode()) * World.SPREAD + held.hashCode();
    }

    /** Where a reader is. {@code PLAIN} is a SELECT that does not ask for the lock, {@code PUT} the second half of KEEP. */
    enum At {
        BEGIN,
        LOOK,
        LEASE,
        SELECT,
        PLAIN,
        FILL,
        KEEP,
        PUT,
        END
    }
}
