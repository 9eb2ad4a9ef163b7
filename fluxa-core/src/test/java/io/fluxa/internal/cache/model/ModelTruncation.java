package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who empties the table. It may die before each of its steps.
 *
 * @param order its steps
 * @param phase the position of the next one
 */
record ModelTruncation(List<Phase> order, int phase) implements Actor {

    static ModelTruncation of(Rules rules) {
        List<Phase> order = new ArrayList<>(List.of(Phase.LOCK, Phase.CLEAR, Phase.TRUNCATE, Phase.UNLOCK));
        if (!rules.keep(Rule.CLEAR_BEFORE_TRUNCATE)) {
            order.remove(Phase.CLEAR);
            order.add(2, Phase.CLEAR);
        }
        if (!rules.keep(Rule.TRUNCATE_LOCKS_TABLE)) {
            order.remove(Phase.LOCK);
        }
        return new ModelTruncation(List.copyOf(order), 0);
    }

    @Override
    public String name(int self) {
        return "truncation #" + (self + 1);
    }

    @Override
    public boolean ended() {
        return phase == order.size();
    }

    @Override
    public void moves(World world, int self, Moves out) {
        if (ended()) {
            return;
        }
        ModelMysql mysql = world.mysql();
        World next = world.with(self, new ModelTruncation(order, phase + 1));
        World over = world.with(mysql.unlockTable(self)).with(self, new ModelTruncation(order, order.size()));
        out.add(name(self), "dies", over);
        switch (order.get(phase)) {
            case LOCK -> {
                if (mysql.free()) {
                    out.add(name(self), CacheStep.CHANGE, "locks the table", next.with(mysql.lockTable(self)));
                }
            }
            case CLEAR ->
                out.add(
                        name(self),
                        CacheStep.BREAK,
                        "deletes all keys",
                        next.with(world.redis().set(ModelRedis.Value.EMPTY)));
            case TRUNCATE -> {
                if (mysql.free()) {
                    out.add(name(self), CacheStep.COMMIT, "truncates the table", next.with(mysql.truncate()));
                }
            }
            case UNLOCK -> out.add(name(self), "unlocks the table", over);
        }
    }

    /** The steps. */
    enum Phase {
        LOCK,
        CLEAR,
        TRUNCATE,
        UNLOCK
    }
}
