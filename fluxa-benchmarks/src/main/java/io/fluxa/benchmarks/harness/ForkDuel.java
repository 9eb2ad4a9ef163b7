package io.fluxa.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Lets the processes of two sides take turns, so that a load of the machine that lasts hits both alike. Who begins alternates from
 * pair to pair.
 */
public final class ForkDuel {

    private final Side floor;
    private final Side ours;

    /** A duel of two sides. */
    public ForkDuel(Side floor, Side ours) {
        this.floor = floor;
        this.ours = ours;
    }

    /** Runs so many pairs of processes. */
    public Forks run(int pairs) throws RunnerException {
        List<Fork> floors = new ArrayList<>();
        List<Fork> all = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            if (i % 2 == 0) {
                floors.add(floor.fork());
                all.add(ours.fork());
            } else {
                all.add(ours.fork());
                floors.add(floor.fork());
            }
        }
        return new Forks(floors, all);
    }

    /** One of the two. */
    @FunctionalInterface
    public interface Side {

        /** Measures in a fresh process. */
        Fork fork() throws RunnerException;
    }
}
