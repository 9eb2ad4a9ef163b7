package io.fluxa.internal.ids;

/** Where blocks of ids come from; nobody else is ever given an id of a block. */
interface BlockSource {

    /**
     * Takes the next ids.
     *
     * @param size how many are wanted; fewer come at the end of the range
     * @return a block that may be empty only when the ids are used up
     */
    IdBlock take(int size);

    /** Moves beyond the largest id of the table. */
    void reseed();
}
