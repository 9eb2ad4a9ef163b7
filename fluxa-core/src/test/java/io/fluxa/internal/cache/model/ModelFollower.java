package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;

/**
 * A reader that shares the load of another thread of its node, when it may.
 *
 * @param node its node
 * @param arrived whether it has begun
 * @param begin the commit that was the newest then
 * @param running the readers whose loads ran then, as bits
 * @param ended whether it was answered
 * @param wronged whether it was given a row older than its begin
 */
record ModelFollower(int node, boolean arrived, int begin, int running, boolean ended, boolean wronged)
        implements Actor {

    static ModelFollower of(int node) {
        return new ModelFollower(node, false, 0, 0, false, false);
    }

    @Override
    public String name(int self) {
        return "follower #" + (self + 1);
    }

    @Override
    public void moves(World world, int self, Moves out) {
        int loads = loads(world);
        if (!arrived) {
            ModelFollower here = new ModelFollower(node, true, world.mysql().now(), loads, false, false);
            out.add(name(self), "arrives", world.with(self, here));
        } else if (!ended && loads == 0) {
            out.add(
                    name(self),
                    CacheStep.LOOK,
                    "has nobody to share with and begins",
                    world.with(self, ModelReader.of(node)));
        }
    }

    private int loads(World world) {
        int loads = 0;
        for (int i = 0; i < world.actors().size(); i++) {
            if (world.actors().get(i) instanceof ModelReader reader && reader.node() == node && reader.loading()) {
                loads |= 1 << i;
            }
        }
        return loads;
    }

    /** The world after a load of somebody has ended. */
    World offered(World world, int self, int loader, int row) {
        ModelReader leader = (ModelReader) world.actors().get(loader);
        boolean ranThen = (running & 1 << loader) != 0;
        boolean shares = arrived
                && !ended
                && leader.node() == node
                && (!ranThen || !world.rules().keep(Rule.SHARED_LOAD_BEGAN_LATER));
        return shares
                ? world.with(
                        self,
                        new ModelFollower(node, true, 0, 0, true, !world.mysql().showedSince(begin, row)))
                : world;
    }
}
