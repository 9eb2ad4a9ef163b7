package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;
import java.util.ArrayList;
import java.util.List;

/**
 * The local cache of one node, as far as one row matters.
 *
 * @param entry the entry
 * @param stamp the epoch and generation now
 * @param link whether the node hears messages
 * @param inbox writers whose messages are under way, the next first
 * @param removing the writer whose message is being carried out, or nobody
 * @param broken the writers that broke the entry, as bits
 * @param floor the commit that was the newest when messages were last heard again
 * @param interruptions how often messages may still be lost
 */
record ModelLocalCache(
        Entry entry,
        Stamp stamp,
        Link link,
        List<Integer> inbox,
        int removing,
        int broken,
        int floor,
        int interruptions) {

    static ModelLocalCache empty(int interruptions) {
        return new ModelLocalCache(
                Entry.EMPTY, new Stamp(0, 0), Link.HEARS, List.of(), ModelMysql.NOBODY, 0, 0, interruptions);
    }

    /** Whether a read of this node would be answered by the entry. */
    boolean answers(Rules rules) {
        boolean sameLife = entry.generation() == stamp.generation() || !rules.keep(Rule.ENTRY_CARRIES_GENERATION);
        return entry.there() && sameLife && !bypassed(rules);
    }

    boolean bypassed(Rules rules) {
        return link == Link.INTERRUPTED && rules.keep(Rule.INTERRUPTION_BYPASSES);
    }

    /** Whether everything that was said was heard. */
    boolean upToDate() {
        return link != Link.DEAF && inbox.isEmpty() && removing == ModelMysql.NOBODY;
    }

    boolean brokenBy(int writer) {
        return (broken & 1 << writer) != 0;
    }

    ModelLocalCache keep(int row, int generation) {
        return with(new Entry(true, row, generation), stamp);
    }

    ModelLocalCache raise() {
        return with(entry, new Stamp(stamp.epoch() + 1, stamp.generation()));
    }

    ModelLocalCache remove(int writer) {
        return new ModelLocalCache(
                Entry.EMPTY, stamp, link, inbox, ModelMysql.NOBODY, broken | 1 << writer, floor, interruptions);
    }

    ModelLocalCache told(int writer) {
        if (link != Link.HEARS) {
            return this;
        }
        List<Integer> more = new ArrayList<>(inbox);
        more.add(writer);
        return new ModelLocalCache(entry, stamp, link, List.copyOf(more), removing, broken, floor, interruptions);
    }

    private ModelLocalCache with(Entry nextEntry, Stamp nextStamp) {
        return new ModelLocalCache(nextEntry, nextStamp, link, inbox, removing, broken, floor, interruptions);
    }

    void moves(World world, int self, Moves out) {
        String name = name(self);
        if (removing != ModelMysql.NOBODY) {
            if (world.removable(self)) {
                out.add(
                        name,
                        CacheStep.BREAK,
                        "drops its entry, as the message says",
                        world.with(self, remove(removing)));
            }
        } else if (!inbox.isEmpty()) {
            out.add(name, CacheStep.BREAK, "hears a message and raises its epoch", world.with(self, hear()));
        }
        linkMoves(world, self, out);
    }

    private void linkMoves(World world, int self, Moves out) {
        String name = name(self);
        boolean clears = world.rules().keep(Rule.INTERRUPTION_CLEARS);
        switch (link) {
            case HEARS -> {
                if (interruptions > 0 && removing == ModelMysql.NOBODY) {
                    out.add(name, "loses its connection and all messages under way", world.with(self, deaf()));
                }
            }
            case DEAF ->
                out.add(
                        name,
                        "finds out" + (clears ? ", and clears its cache" : ""),
                        world.with(self, link(Link.INTERRUPTED, floor, clears, world.rules())));
            case INTERRUPTED -> {
                boolean clearsAgain = clears && world.rules().keep(Rule.CONNECTION_CLEARS);
                ModelLocalCache again = link(Link.HEARS, world.mysql().now(), clearsAgain, world.rules());
                out.add(
                        name,
                        "is connected again" + (clearsAgain ? ", and clears its cache" : ""),
                        world.with(self, again));
            }
        }
    }

    private ModelLocalCache hear() {
        return new ModelLocalCache(
                entry,
                new Stamp(stamp.epoch() + 1, stamp.generation()),
                link,
                inbox.subList(1, inbox.size()),
                inbox.get(0),
                broken,
                floor,
                interruptions);
    }

    private ModelLocalCache deaf() {
        return new ModelLocalCache(entry, stamp, Link.DEAF, List.of(), removing, broken, floor, interruptions - 1);
    }

    private ModelLocalCache link(Link next, int nextFloor, boolean clears, Rules rules) {
        boolean swept = clears && !rules.keep(Rule.ENTRY_CARRIES_GENERATION);
        return new ModelLocalCache(
                swept ? Entry.EMPTY : entry,
                clears ? new Stamp(stamp.epoch() + 1, stamp.generation() + 1) : stamp,
                next,
                inbox,
                removing,
                broken,
                nextFloor,
                interruptions);
    }

    private static String name(int self) {
        return "node " + (char) ('A' + self);
    }

    @Override
    public String toString() {
        return (entry.there() ? ModelMysql.show(entry.row()) : "–")
                + (entry.there() && entry.generation() != stamp.generation() ? " (old)" : "")
                + (link == Link.HEARS ? "" : " " + link);
    }

    /** Whether a node hears messages: it does; it does not and has not noticed; it does not and knows. */
    enum Link {
        HEARS,
        DEAF,
        INTERRUPTED
    }

    /**
     * What a read notes before it looks anywhere.
     *
     * @param epoch rises when the id is broken
     * @param generation rises when the cache is cleared
     */
    record Stamp(int epoch, int generation) {}

    /**
     * An entry.
     *
     * @param there whether there is one
     * @param row the row
     * @param generation the generation that its read has noted
     */
    record Entry(boolean there, int row, int generation) {
        static final Entry EMPTY = new Entry(false, 0, 0);
    }
}
