package io.fluxa.benchmarks.harness;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The processes of floor and ours in pairs: of each pair, one ran right after the other.
 *
 * @param floor the hand-written side
 * @param ours FluxaORM, with one process for each of {@code floor}
 */
public record Forks(List<Fork> floor, List<Fork> ours) {

    /** Copies the lists and checks that they are pairs. */
    public Forks {
        floor = List.copyOf(floor);
        ours = List.copyOf(ours);
        if (floor.size() != ours.size()) {
            throw new IllegalArgumentException("a pair has a process of each side");
        }
    }

    /** How many times the floor's time ours takes: median over the pairs. */
    public MedianInterval ratio() {
        double[] ratios = new double[floor.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i).nanos() / floor.get(i).nanos();
        }
        return MedianInterval.of(ratios);
    }

    /** The time of one operation: median over the processes of a side. */
    public static MedianInterval nanos(List<Fork> side) {
        return median(side, Fork::nanos);
    }

    /** The processor time of one operation: median over the processes of a side. */
    public static double cpuNanos(List<Fork> side) {
        return median(side, Fork::cpuNanos).median();
    }

    /** What one operation allocates: median over the processes of a side. */
    public static double bytes(List<Fork> side) {
        return median(side, Fork::bytes).median();
    }

    private static MedianInterval median(List<Fork> side, ToDoubleFunction<Fork> value) {
        return MedianInterval.of(side.stream().mapToDouble(value).toArray());
    }
}
