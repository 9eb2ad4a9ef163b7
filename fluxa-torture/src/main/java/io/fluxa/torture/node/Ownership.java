package io.fluxa.torture.node;

import java.util.SplittableRandom;

/**
 * Which rows a thread inserts.
 *
 * @param number the number of the thread among those of all nodes
 * @param threads how many those are
 */
record Ownership(int number, int threads) {

    /** Any of them. */
    long some(SplittableRandom random) {
        int first = number + 1;
        return first + (long) threads * random.nextInt((NodeConfig.IDS - first) / threads + 1);
    }
}
