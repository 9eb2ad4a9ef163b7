package io.fluxa.torture.node;

import io.fluxa.Engine;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What the threads of a node work with.
 *
 * @param config what the node was told
 * @param engine the engine
 * @param shelves its entities
 * @param journal where everything is noted
 * @param units runs what changes rows
 * @param random the random numbers of one thread
 */
record Tools(
        NodeConfig config,
        Engine engine,
        List<Shelf<?>> shelves,
        Journal journal,
        Units units,
        SplittableRandom random) {

    /** The same with other random numbers. */
    Tools random(SplittableRandom other) {
        return new Tools(config, engine, shelves, journal, units, other);
    }

    /** The code of the MySQL pool that the entities are in. */
    String pool() {
        return config.next() ? "next" : "default";
    }
}
