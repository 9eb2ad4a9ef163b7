package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;
import io.fluxa.internal.cache.model.ModelRedis.Value;

/**
 * Somebody who changes the row in one transaction. It may die, or roll back, before each of its steps.
 *
 * @param plan what it does and in which order
 * @param phase the position of what it does next
 * @param work what its transaction has come to
 * @param lease the lease that it has put into the key, if it has
 * @param committed the position of its commit; 0 before
 * @param fate how it ended, if it has
 */
record ModelWriter(WriterPlan plan, int phase, Work work, Value lease, int committed, Fate fate) implements Actor {

    static ModelWriter of(WriterPlan plan) {
        return new ModelWriter(plan, 0, Work.NOTHING, Value.EMPTY, 0, Fate.OPEN);
    }

    @Override
    public String name(int self) {
        return "writer #" + (self + 1);
    }

    @Override
    public boolean ended() {
        return fate == Fate.ENDED;
    }

    /** Whether its thread may be reading: between its changes, with the transaction open. */
    boolean open() {
        return fate == Fate.OPEN && plan.phaseAt(phase) != WriterPlan.Phase.REFILL;
    }

    @Override
    public void moves(World world, int self, Moves out) {
        if (ended() || world.reads(self)) {
            return;
        }
        if (fate == Fate.IN_DOUBT) {
            World decided = commit(world, self, Fate.ENDED);
            out.add("MySQL", CacheStep.COMMIT, "commits what was in doubt or prepared", decided);
            out.add("MySQL", "rolls back what was in doubt or prepared", dead(world, self));
            return;
        }
        out.add(name(self), "rolls back, or dies", dead(world, self));
        switch (plan.phaseAt(phase)) {
            case CHANGE -> change(world, self, out);
            case BREAK -> breakKey(world, self, out);
            case TELL -> tell(world, self, out);
            case RAISE -> raise(world, self, out);
            case REMOVE -> remove(world, self, out);
            case COMMIT -> commits(world, self, out);
            case REFILL -> refill(world, self, out);
        }
    }

    private void change(World world, int self, Moves out) {
        Change change = plan.changeAt(phase);
        if (change.waits(world, self, work)) {
            return;
        }
        if (change.fails(world, self)) {
            out.add(name(self), CacheStep.CHANGE, change.words() + ", in vain, and rolls back", dead(world, self));
            return;
        }
        World changed = world.with(change.run(world, self, work));
        ModelWriter next = next(change.after(world, self, work), lease);
        out.add(name(self), CacheStep.CHANGE, change.words(), changed.with(self, next));
    }

    private void breakKey(World world, int self, Moves out) {
        if (!world.rules().keep(Rule.FAILED_BREAK_ROLLS_BACK)) {
            out.add(name(self), CacheStep.BREAK, "cannot reach Redis and goes on", world.with(self, next(work, lease)));
        }
        if (!work.touched()) {
            out.add(name(self), CacheStep.BREAK, "knows of no row to break", world.with(self, next(work, lease)));
            return;
        }
        ModelRedis redis = world.redis();
        boolean fills = plan.refills() && work.known();
        Value left = fills ? Value.lease(self, redis.incarnation()) : Value.EMPTY;
        String what = fills ? "puts its lease into the key" : "deletes the key";
        World broken = world.with(redis.set(left));
        out.add(name(self), CacheStep.BREAK, what, broken.with(self, next(work, left)));
    }

    private void tell(World world, int self, Moves out) {
        World told = world;
        for (int i = 0; i < world.nodes().size(); i++) {
            if (i != plan.node()) {
                told = told.with(i, told.nodes().get(i).told(self));
            }
        }
        out.add(name(self), CacheStep.BREAK, "tells the other nodes", told.with(self, next(work, lease)));
    }

    private void raise(World world, int self, Moves out) {
        World raised = world.with(plan.node(), world.nodes().get(plan.node()).raise());
        out.add(name(self), CacheStep.BREAK, "raises the epoch of its node", raised.with(self, next(work, lease)));
    }

    private void remove(World world, int self, Moves out) {
        if (world.removable(plan.node())) {
            World removed =
                    world.with(plan.node(), world.nodes().get(plan.node()).remove(self));
            out.add(name(self), CacheStep.BREAK, "drops the entry of its node", removed.with(self, next(work, lease)));
        }
    }

    private void commits(World world, int self, Moves out) {
        out.add(name(self), CacheStep.COMMIT, "commits", commit(world, self, Fate.OPEN));
        ModelWriter doubtful = new ModelWriter(plan, phase, work, Value.EMPTY, 0, Fate.IN_DOUBT);
        out.add(
                name(self),
                CacheStep.COMMIT,
                "never hears the answer, or has only prepared",
                world.with(self, doubtful));
    }

    private World commit(World world, int self, Fate after) {
        World done = world.with(world.mysql().commit(self));
        int position = world.mysql().heldBy(self) ? done.mysql().now() : 0;
        ModelWriter next = new ModelWriter(plan, phase, work, lease, position, after);
        return done.with(self, after == Fate.ENDED ? next.end() : next.next(work, lease));
    }

    private void refill(World world, int self, Moves out) {
        ModelRedis redis = world.redis();
        if (!redis.value().equals(lease) && world.rules().keep(Rule.REFILL_COMPARES)) {
            out.add(name(self), CacheStep.REFILL, "finds its lease gone and fills nothing", world.with(self, end()));
            return;
        }
        boolean restamps = !world.rules().keep(Rule.FILL_KEEPS_INCARNATION);
        Value filled = Value.of(work.row(), restamps ? redis.incarnation() : lease.incarnation());
        out.add(
                name(self),
                CacheStep.REFILL,
                "fills " + filled,
                world.with(redis.set(filled)).with(self, end()));
    }

    private World dead(World world, int self) {
        return world.with(world.mysql().rollback(self)).with(self, end());
    }

    /** This writer before its next phase, or at its end. */
    private ModelWriter next(Work nextWork, Value nextLease) {
        ModelWriter next = new ModelWriter(plan, phase + 1, nextWork, nextLease, committed, fate);
        boolean over = next.phase == plan.length()
                || plan.phaseAt(next.phase) == WriterPlan.Phase.REFILL && nextLease.equals(Value.EMPTY);
        return over ? next.end() : next;
    }

    private ModelWriter end() {
        return new ModelWriter(plan, plan.length(), Work.NOTHING, Value.EMPTY, committed, Fate.ENDED);
    }

    @Override
    public int hashCode() {
        return ((phase * World.SPREAD + committed) * World.SPREAD + lease.hashCode()) * World.SPREAD + fate.hashCode();
    }

    /** How a writer ends. In doubt, its transaction keeps the lock until MySQL or its transaction manager decides. */
    enum Fate {
        OPEN,
        IN_DOUBT,
        ENDED
    }
}
