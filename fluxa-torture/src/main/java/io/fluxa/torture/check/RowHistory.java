package io.fluxa.torture.check;

import io.fluxa.torture.history.Entry.Read;
import io.fluxa.torture.history.RowState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All states of one row in the order of their commits. */
final class RowHistory {

    /** What {@link #find} gives for a state that nobody can have committed. */
    static final int NOT_FOUND = Places.NONE;

    private static final int MARKS = 4;

    private final List<Written> states = new ArrayList<>();
    private final Set<RowState> rolledBack = new HashSet<>();
    private final Map<RowState, Integer> places = new HashMap<>();
    private final List<Places> withoutCode = new ArrayList<>();
    private Places absent = new Places(List.of(), written -> true);
    private long[] replaced = {};

    RowHistory() {
        states.add(Written.NEVER);
    }

    void add(Written written) {
        states.add(written);
    }

    void addRolledBack(RowState state) {
        rolledBack.add(state);
    }

    /** Sorts the states once all of them are here. */
    void finish() {
        states.sort(Comparator.comparing(Written::state));
        dropRefuted();
        replaced = new long[states.size()];
        long earliest = Long.MAX_VALUE;
        for (int i = states.size() - 1; i >= 0; i--) {
            replaced[i] = earliest;
            earliest = Math.min(earliest, states.get(i).acknowledged());
            places.putIfAbsent(states.get(i).state(), i);
        }
        absent = new Places(states, written -> written.state().absent());
        for (int i = 0; i < MARKS; i++) {
            int mark = i;
            withoutCode.add(new Places(
                    states,
                    written -> written.state().absent() || written.state().mark() != mark));
        }
    }

    /** A commit without an answer did not happen when another one made the same version. */
    private void dropRefuted() {
        Set<String> sure = new HashSet<>();
        states.stream().filter(Written::sure).forEach(written -> sure.add(place(written)));
        states.removeIf(written -> !written.sure() && !written.state().absent() && sure.contains(place(written)));
    }

    private static String place(Written written) {
        return written.state().life() + "." + written.state().version();
    }

    /** Whether a state was rolled back. */
    boolean wasRolledBack(RowState state) {
        return rolledBack.contains(state);
    }

    /** The place of the newest state that a read can have seen. */
    int find(Read read) {
        return switch (read.sight()) {
            case FOUND -> places.getOrDefault(read.state(), NOT_FOUND);
            case ABSENT -> absent.newest(read.end());
            case NO_SUCH_CODE -> withoutCode.get(read.state().mark()).newest(read.end());
        };
    }

    Written at(int place) {
        return states.get(place);
    }

    /** When a later state than that at a place was acknowledged; {@link Long#MAX_VALUE} for never. */
    long replacedAt(int place) {
        return replaced[place];
    }

    /** The same, as far as one process wrote the later state. */
    long replacedAt(int place, int process) {
        long earliest = Long.MAX_VALUE;
        for (int i = place + 1; i < states.size(); i++) {
            if (states.get(i).process() == process) {
                earliest = Math.min(earliest, states.get(i).acknowledged());
            }
        }
        return earliest;
    }

    /** The states around a time, one to a line. */
    String around(long time, long start) {
        StringBuilder text = new StringBuilder();
        List<Written> byTime =
                states.stream().sorted(Comparator.comparingLong(Written::begin)).toList();
        int place =
                (int) byTime.stream().filter(written -> written.begin() <= time).count();
        for (Written written : byTime.subList(Math.max(0, place - 4), Math.min(byTime.size(), place + 3))) {
            text.append("\n      ").append(written.state());
            if (written.process() >= 0) {
                text.append(" by process ").append(written.process());
                text.append(", commit began ").append(Times.text(written.begin() - start));
                text.append(
                        written.sure()
                                ? ", acknowledged " + Times.text(written.acknowledged() - start)
                                : ", never acknowledged");
            }
        }
        return text.toString();
    }
}
