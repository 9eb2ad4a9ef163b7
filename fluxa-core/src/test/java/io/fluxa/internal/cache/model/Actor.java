package io.fluxa.internal.cache.model;

/** Somebody who takes steps. Immutable. An actor is known by its place in the world. */
interface Actor {

    /** Its name in traces. */
    String name(int self);

    /** What it can do next. */
    void moves(World world, int self, Moves out);

    /** Whether it has come to an end. */
    boolean ended();

    /** Whether it has been given something that it must not be given. */
    default boolean wronged() {
        return false;
    }
}
