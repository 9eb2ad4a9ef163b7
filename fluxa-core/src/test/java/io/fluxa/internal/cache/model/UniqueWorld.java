package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One value of a unique index that goes from row to row, the key of Redis that remembers which row has it, and look-ups. Rows themselves
 * are as they are read by {@link World}: never older than the look at them.
 *
 * @param rules the rules of the protocol that are kept
 * @param holders which row had the value after each commit; 0 for none
 * @param committed the position of the newest commit
 * @param key the row that the key names; 0 when it is not there
 * @param lookUps those who look for the value
 */
record UniqueWorld(Rules rules, List<Integer> holders, int committed, int key, List<LookUp> lookUps) implements State {

    @Override
    public List<Move> moves() {
        Moves out = new Moves();
        if (committed + 1 < holders.size()) {
            String what = holders.get(committed + 1) == 0
                    ? "takes the value away"
                    : "gives the value to row " + holders.get(committed + 1);
            out.add("writer", CacheStep.COMMIT, what, new UniqueWorld(rules, holders, committed + 1, key, lookUps));
        }
        if (key != 0) {
            out.add("Redis", "loses the key, or it expires", with(0));
        }
        for (int i = 0; i < lookUps.size(); i++) {
            lookUps.get(i).moves(this, i, out);
        }
        return out.all();
    }

    @Override
    public Optional<String> broken() {
        return lookUps.stream().anyMatch(LookUp::wronged)
                ? Optional.of("a look-up was given a row that has not had the value since it began")
                : Optional.empty();
    }

    @Override
    public boolean ended() {
        return committed + 1 == holders.size() && lookUps.stream().allMatch(lookUp -> lookUp.at() == At.END);
    }

    int holder() {
        return holders.get(committed);
    }

    UniqueWorld with(int nextKey) {
        return new UniqueWorld(rules, holders, committed, nextKey, lookUps);
    }

    UniqueWorld with(int position, LookUp next) {
        List<LookUp> copy = new ArrayList<>(lookUps);
        copy.set(position, next);
        return new UniqueWorld(rules, holders, committed, key, List.copyOf(copy));
    }

    @Override
    public String toString() {
        return "MySQL " + (holder() == 0 ? "no row" : "row " + holder()) + " · Redis "
                + (key == 0 ? "–" : "row " + key);
    }

    /** Where a look-up is. */
    enum At {
        LOOK,
        VERIFY,
        SELECT,
        FILL,
        END
    }

    /**
     * Somebody who looks for the value.
     *
     * @param at the step it takes next
     * @param begin the commit that was the newest when it began
     * @param row the row that it has found
     * @param wronged whether it was given a row that had not the value at any time since
     */
    record LookUp(At at, int begin, int row, boolean wronged) {

        static final LookUp NEW = new LookUp(At.LOOK, 0, 0, false);

        void moves(UniqueWorld world, int self, Moves out) {
            String name = "look-up #" + (self + 1);
            switch (at) {
                case LOOK -> {
                    At next = world.key() == 0 ? At.SELECT : At.VERIFY;
                    LookUp begun = new LookUp(next, world.committed(), world.key(), false);
                    out.add(
                            name,
                            CacheStep.LOOK,
                            world.key() == 0 ? "misses" : "hits row " + world.key(),
                            world.with(self, begun));
                }
                case VERIFY -> verify(world, self, name, out);
                case SELECT -> {
                    LookUp selected = new LookUp(At.FILL, begin, world.holder(), false);
                    out.add(name, CacheStep.SELECT, "asks MySQL", world.with(self, selected));
                }
                case FILL -> {
                    UniqueWorld filled = row == 0 ? world : world.with(row);
                    out.add(name, CacheStep.FILL, "fills the key, whatever it holds", answer(filled, self));
                }
                case END -> {}
            }
        }

        private void verify(UniqueWorld world, int self, String name, Moves out) {
            if (world.holder() == row || !world.rules().keep(Rule.UNIQUE_HIT_IS_VERIFIED)) {
                out.add(name, CacheStep.SELECT, "takes row " + row, answer(world, self));
            } else {
                UniqueWorld dropped = world.with(0).with(self, new LookUp(At.SELECT, begin, 0, false));
                out.add(name, CacheStep.SELECT, "sees another value in row " + row + ", deletes the key", dropped);
            }
        }

        private UniqueWorld answer(UniqueWorld world, int self) {
            boolean right =
                    world.holders().subList(begin, world.committed() + 1).contains(row);
            return world.with(self, new LookUp(At.END, 0, 0, !right));
        }
    }
}
