package io.fluxa.internal.cache.model;

import io.fluxa.internal.cache.CacheStep;
import java.util.ArrayList;
import java.util.List;

/** Collects what can happen in one state. */
final class Moves {

    private final List<Move> all = new ArrayList<>();

    /** A step of the protocol. */
    void add(String who, CacheStep step, String what, State next) {
        all.add(new Move(who, step.name(), what, next));
    }

    /** Something that only happens. */
    void add(String who, String what, State next) {
        all.add(new Move(who, "", what, next));
    }

    List<Move> all() {
        return all;
    }
}
