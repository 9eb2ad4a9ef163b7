package io.fluxa.internal.cache.model;

import java.util.List;
import java.util.Optional;

/** One state of a model. Immutable; equal to every other state in which the same may happen. Shows itself as text in traces. */
interface State {

    /** Everything that can happen next, each as one atomic step. */
    List<Move> moves();

    /** What this state breaks of the promise, in words. */
    Optional<String> broken();

    /** Whether everybody has come to an end. A state without moves in which somebody has not is a dead end. */
    boolean ended();
}
