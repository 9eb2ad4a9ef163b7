package io.fluxa.benchmarks.harness;

/**
 * The rounds of floor and ours: in each, both did the same work, one right after the other.
 *
 * @param floor the hand-written side
 * @param ours FluxaORM, with one block for each of {@code floor}
 */
public record Comparison(Samples floor, Samples ours) {

    /** Checks that the rounds are pairs. */
    public Comparison {
        if (floor.blocks().size() != ours.blocks().size()) {
            throw new IllegalArgumentException("a round has a block of each side");
        }
    }

    /** How many times the floor's time ours takes in the same round: median over the rounds. */
    public MedianInterval ratio() {
        double[] floors = floor.nanos().toArray();
        double[] ratios = ours.nanos().toArray();
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= floors[i];
        }
        return MedianInterval.of(ratios);
    }

    /** The rounds of both. */
    public Comparison plus(Comparison other) {
        return new Comparison(floor.plus(other.floor), ours.plus(other.ours));
    }
}
