package io.fluxa.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianIntervalTest {

    @Test
    void takesTheMiddleOfAnOddNumberOfValues() {
        assertThat(MedianInterval.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void takesTheMeanOfTheTwoMiddleValues() {
        assertThat(MedianInterval.of(4, 1, 2, 9).median()).isEqualTo(3);
    }

    @Test
    void isTheRangeOfASmallSample() {
        assertThat(MedianInterval.of(3, 1, 2)).isEqualTo(new MedianInterval(2, 1, 3));
    }

    @Test
    void findsTheRanksOfAHundredValues() {
        double[] hundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertThat(MedianInterval.of(hundred)).isEqualTo(new MedianInterval(50.5, 40, 61));
    }

    @Test
    void doesNotMindOutliers() {
        double[] values = DoubleStream.concat(
                        DoubleStream.generate(() -> 1.0).limit(90),
                        DoubleStream.generate(() -> 1_000.0).limit(10))
                .toArray();

        assertThat(MedianInterval.of(values)).isEqualTo(new MedianInterval(1, 1, 1));
    }

    @Test
    void holdsTheTrueMedianNineteenTimesOutOfTwenty() {
        SplittableRandom random = new SplittableRandom(7);
        int samples = 4_000;
        long held = IntStream.range(0, samples)
                .mapToObj(i -> MedianInterval.of(random.doubles(101).toArray()))
                .filter(interval -> interval.low() <= 0.5 && interval.high() >= 0.5)
                .count();

        assertThat((double) held / samples).isBetween(0.94, 0.98);
    }

    @Test
    void leavesTheSampleAsItIs() {
        double[] sample = {3, 1, 2};

        MedianInterval.of(sample);

        assertThat(sample).containsExactly(3, 1, 2);
    }

    @Test
    void refusesNothing() {
        assertThatIllegalArgumentException().isThrownBy(MedianInterval::of).withMessageContaining("no rounds");
    }
}
