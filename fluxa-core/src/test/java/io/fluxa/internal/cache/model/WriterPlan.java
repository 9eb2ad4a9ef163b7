package io.fluxa.internal.cache.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a writer does, and the order of its steps that the rules ask for. Equal only to itself, which keeps states small.
 */
final class WriterPlan {

    /** The node of a writer whose own local cache is left out. */
    static final int ELSEWHERE = -1;

    private final int node;
    private final List<Change> changes;
    private final boolean refills;
    private final List<Phase> order;

    private WriterPlan(int node, List<Change> changes, boolean refills, List<Phase> order) {
        this.node = node;
        this.changes = changes;
        this.refills = refills;
        this.order = order;
    }

    static WriterPlan of(Rules rules, int node, int nodes, boolean refills, Change... changes) {
        List<Phase> key = new ArrayList<>(List.of(Phase.BREAK));
        List<Phase> own = new ArrayList<>();
        List<Phase> before = new ArrayList<>();
        List<Phase> after = new ArrayList<>();
        if (nodes > (node == ELSEWHERE ? 0 : 1)) {
            key.add(rules.keep(Rule.TELL_AFTER_KEY) ? 1 : 0, Phase.TELL);
        }
        if (nodes > 0 && node != ELSEWHERE) {
            own.addAll(List.of(Phase.RAISE, Phase.REMOVE));
        }
        if (!rules.keep(Rule.EPOCH_BEFORE_REMOVAL)) {
            Collections.reverse(own);
        }
        if (!rules.keep(Rule.TELL_BEFORE_COMMIT)) {
            key.remove(Phase.TELL);
            after.add(Phase.TELL);
        }
        (rules.keep(Rule.BREAK_BEFORE_COMMIT) ? before : after).addAll(key);
        List<Phase> side = rules.keep(Rule.LOCAL_BREAK_BEFORE_COMMIT) ? before : after;
        side.addAll(rules.keep(Rule.LOCAL_BREAK_AFTER_KEY) ? side.size() : 0, own);
        return new WriterPlan(node, List.of(changes), refills, order(rules, before, after, changes.length));
    }

    private static List<Phase> order(Rules rules, List<Phase> before, List<Phase> after, int changes) {
        List<Phase> order = new ArrayList<>(Collections.nCopies(changes, Phase.CHANGE));
        order.addAll(rules.keep(Rule.BREAK_WHILE_LOCKED) ? changes : 0, before);
        order.add(Phase.COMMIT);
        order.addAll(after);
        order.add(Phase.REFILL);
        return List.copyOf(order);
    }

    int node() {
        return node;
    }

    boolean refills() {
        return refills;
    }

    int length() {
        return order.size();
    }

    Phase phaseAt(int position) {
        return order.get(position);
    }

    /** The statement that is due at a position. */
    Change changeAt(int position) {
        return changes.get(position - order.indexOf(Phase.CHANGE));
    }

    /** The statements that were sent before a position. */
    List<Change> sent(int position) {
        return changes.subList(0, Math.min(position, changes.size()));
    }

    /** The kinds of steps of a writer. TELL, RAISE and REMOVE belong to {@link io.fluxa.internal.cache.CacheStep#BREAK}. */
    enum Phase {
        CHANGE,
        BREAK,
        TELL,
        RAISE,
        REMOVE,
        COMMIT,
        REFILL
    }
}
