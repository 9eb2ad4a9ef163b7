package io.fluxa.torture.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The states of one row that have something in common, to be found by time. */
final class Places {

    /** That there is none. */
    static final int NONE = -1;

    private final int[] places;

    /** The earliest begin of the commit of this one and all later ones, which never falls. */
    private final long[] begins;

    Places(List<Written> states, Predicate<Written> common) {
        places = IntStream.range(0, states.size())
                .filter(place -> common.test(states.get(place)))
                .toArray();
        begins = new long[places.length];
        long earliest = Long.MAX_VALUE;
        for (int i = places.length - 1; i >= 0; i--) {
            earliest = Math.min(earliest, states.get(places[i]).begin());
            begins[i] = earliest;
        }
    }

    /** The place of the last one whose commit began until a time. */
    int newest(long time) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins[middle] <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? NONE : places[low - 1];
    }
}
