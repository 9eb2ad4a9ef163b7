package io.fluxa.benchmarks.harness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets two sides take turns, block by block, so that whatever else the machine does hits both alike. Who begins alternates from round
 * to round.
 */
public final class Duel {

    private static final Duration BLOCK = Duration.ofMillis(100);

    private final Side floor;
    private final Side ours;

    /** A duel of two sides that nothing else uses meanwhile. */
    public Duel(Side floor, Side ours) {
        this.floor = floor;
        this.ours = ours;
    }

    /** Warms both up, then measures rounds until the time is over; at least one. */
    public Comparison run(Duration warmUp, Duration measuring) {
        rounds(warmUp);
        return rounds(measuring);
    }

    private Comparison rounds(Duration time) {
        List<Block> floors = new ArrayList<>();
        List<Block> all = new ArrayList<>();
        long begin = System.nanoTime();
        do {
            if (floors.size() % 2 == 0) {
                floors.add(floor.work(BLOCK));
                all.add(ours.work(BLOCK));
            } else {
                all.add(ours.work(BLOCK));
                floors.add(floor.work(BLOCK));
            }
        } while (System.nanoTime() - begin < time.toNanos());
        return new Comparison(new Samples(floors), new Samples(all));
    }

    /** One of the two: it works when told to and sleeps otherwise. */
    @FunctionalInterface
    public interface Side {

        /** Works for a time and says what was done. */
        Block work(Duration time);
    }
}
