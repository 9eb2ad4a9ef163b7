package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.model.UniqueWorld.LookUp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The first states of the explorations. Each is a small case; the promise is kept in the large only if it is in the small. */
final class Cases {

    private static final int FIRST_ROW = 0;

    private final Rules rules;
    private final List<Actor> actors = new ArrayList<>();
    private int row = FIRST_ROW;
    private int restarts;
    private int nodes;
    private int interruptions;

    private Cases(Rules rules) {
        this.rules = rules;
    }

    /** A case by the rules that are to be kept. */
    static Cases with(Rules rules) {
        return new Cases(rules);
    }

    Cases noRow() {
        row = ModelMysql.ABSENT;
        return this;
    }

    Cases restarts(int times) {
        restarts = times;
        return this;
    }

    Cases nodes(int count) {
        nodes = count;
        return this;
    }

    Cases interruptions(int times) {
        interruptions = times;
        return this;
    }

    /** A writer of node A. */
    Cases writes(Change... changes) {
        return writer(0, false, changes);
    }

    /** A writer of a node whose own local cache is left out. */
    Cases writesElsewhere(Change... changes) {
        return writer(WriterPlan.ELSEWHERE, false, changes);
    }

    /** A writer of node A that fills what it knows after its commit. */
    Cases refills(Change... changes) {
        return writer(0, true, changes);
    }

    private Cases writer(int node, boolean refills, Change... changes) {
        actors.add(ModelWriter.of(WriterPlan.of(rules, node, nodes, refills, changes)));
        return this;
    }

    Cases readers(int count) {
        return readersAt(0, count);
    }

    Cases readersAt(int node, int count) {
        actors.addAll(Collections.nCopies(count, ModelReader.of(node)));
        return this;
    }

    Cases follower() {
        actors.add(ModelFollower.of(0));
        return this;
    }

    /** A read by the thread of the first writer. */
    Cases readsInside() {
        actors.add(ModelInsideReader.of(0));
        return this;
    }

    Cases truncates() {
        actors.add(ModelTruncation.of(rules));
        return this;
    }

    World begin() {
        List<ModelLocalCache> caches = Collections.nCopies(nodes, ModelLocalCache.empty(interruptions));
        return new World(
                rules, ModelMysql.holding(row), ModelRedis.empty(restarts), List.copyOf(caches), List.copyOf(actors));
    }

    static State update(Rules rules) {
        return with(rules).writes(Change.UPDATE).readers(2).begin();
    }

    static State insertAndUpdate(Rules rules) {
        return with(rules)
                .noRow()
                .refills(Change.INSERT)
                .writes(Change.UPDATE)
                .readers(1)
                .begin();
    }

    static State restart(Rules rules) {
        return with(rules).restarts(1).writes(Change.UPDATE).readers(2).begin();
    }

    static State sharedLoad(Rules rules) {
        return with(rules).writes(Change.UPDATE).readers(1).follower().begin();
    }

    static State readInTransaction(Rules rules) {
        return with(rules)
                .writes(Change.UPDATE)
                .writes(Change.UPDATE)
                .readsInside()
                .begin();
    }

    static State readOfOwnChange(Rules rules) {
        return with(rules).writes(Change.UPDATE).readsInside().readers(1).begin();
    }

    static State readAfterRawSql(Rules rules) {
        return with(rules).writes(Change.RAW).readsInside().readers(1).begin();
    }

    static State insertAndRawSql(Rules rules) {
        return with(rules).noRow().refills(Change.INSERT, Change.RAW).begin();
    }

    static State twoUpdates(Rules rules) {
        return with(rules)
                .refills(Change.LOAD, Change.UPDATE)
                .writes(Change.UPDATE)
                .begin();
    }

    static State savepoint(Rules rules) {
        return with(rules).refills(Change.SAVEPOINT, Change.DELETE, Change.UNDO).begin();
    }

    static State bulk(Rules rules) {
        return with(rules)
                .writes(Change.FIND, Change.BULK)
                .writes(Change.UPDATE)
                .readers(1)
                .begin();
    }

    static State truncation(Rules rules) {
        return with(rules).truncates().readers(1).begin();
    }

    /** A node whose own writer changes the row. */
    static State ownNode(Rules rules) {
        return with(rules).nodes(1).writes(Change.UPDATE).readers(2).begin();
    }

    /** A node that is told by others. */
    static State otherNode(Rules rules) {
        return with(rules).nodes(1).writesElsewhere(Change.UPDATE).readers(2).begin();
    }

    /** A node that is told by others and loses its connection. */
    static State interruptedNode(Rules rules) {
        return with(rules)
                .nodes(1)
                .interruptions(1)
                .writesElsewhere(Change.UPDATE)
                .readers(1)
                .begin();
    }

    /** A value of a unique index that row 1 gives up, row 2 takes and row 1 takes back. */
    static State unique(Rules rules) {
        List<LookUp> lookUps = Collections.nCopies(3, LookUp.NEW);
        return new UniqueWorld(rules, List.of(1, 0, 2, 0, 1), 0, 0, List.copyOf(lookUps));
    }
}
