package io.fluxa.it.search.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random choices that a seed repeats. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long anyLong() {
        return random.nextLong();
    }

    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** None to some, each as often as it comes. */
    <T> List<T> some(int most, List<T> choices) {
        List<T> chosen = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            chosen.add(oneOf(choices));
        }
        return chosen;
    }

    /** So many different ones, or all when there are fewer. */
    <T> List<T> different(int number, List<T> choices) {
        List<T> left = new ArrayList<>(choices);
        List<T> chosen = new ArrayList<>();
        while (chosen.size() < number && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }
}
