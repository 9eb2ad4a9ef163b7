package io.fluxa.internal.cache.model;

import java.util.EnumSet;
import java.util.Set;

/** The rules that are kept in one exploration: all, or all but some. One object per exploration, equal only to itself. */
final class Rules {

    private final Set<Rule> broken;

    private Rules(Set<Rule> broken) {
        this.broken = broken;
    }

    static Rules all() {
        return new Rules(EnumSet.noneOf(Rule.class));
    }

    static Rules without(Rule rule) {
        return new Rules(EnumSet.of(rule));
    }

    boolean keep(Rule rule) {
        return !broken.contains(rule);
    }
}
