package io.fluxa.internal.cache.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Visits every state that can be reached from a first one, breadth first, and stops at the first that breaks the promise. So the trace it
 * gives is a shortest one, and the same in every run.
 */
final class Explorer {

    /** Each state with the one from which it was reached first; the first one with itself. */
    private final Map<State, State> arrivals = new HashMap<>();

    private final ArrayDeque<State> waiting = new ArrayDeque<>();
    private int ends;

    private Explorer() {}

    static Explored explore(State first) {
        return new Explorer().run(first);
    }

    private Explored run(State first) {
        arrivals.put(first, first);
        waiting.add(first);
        while (!waiting.isEmpty()) {
            State state = waiting.remove();
            Optional<String> broken = leave(state);
            if (broken.isPresent()) {
                return new Explored(arrivals.size(), ends, Optional.of(new Trace(way(state), broken.get())));
            }
        }
        return new Explored(arrivals.size(), ends, Optional.empty());
    }

    private Optional<String> leave(State state) {
        Optional<String> broken = state.broken();
        if (broken.isPresent()) {
            return broken;
        }
        List<Move> moves = state.moves();
        for (Move move : moves) {
            if (arrivals.putIfAbsent(move.next(), state) == null) {
                waiting.add(move.next());
            }
        }
        if (state.ended()) {
            ends++;
            return Optional.empty();
        }
        return moves.isEmpty()
                ? Optional.of("nobody can go on, and somebody has not come to an end")
                : Optional.empty();
    }

    private List<Move> way(State last) {
        List<Move> way = new ArrayList<>();
        State state = last;
        for (State from = arrivals.get(state); from != state; from = arrivals.get(state)) {
            way.add(between(from, state));
            state = from;
        }
        Collections.reverse(way);
        return way;
    }

    private static Move between(State from, State to) {
        return from.moves().stream()
                .filter(move -> move.next().equals(to))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What was found.
     *
     * @param states how many states were reached
     * @param ends in how many of them everybody had come to an end
     * @param trace the way to the first state that breaks the promise, if there is one
     */
    record Explored(int states, int ends, Optional<Trace> trace) {}

    /**
     * A way to a state that breaks the promise.
     *
     * @param moves the steps
     * @param broken what is broken at the end
     */
    record Trace(List<Move> moves, String broken) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < moves.size(); i++) {
                text.append(moves.get(i).line(i + 1)).append('\n');
            }
            return text.append("    → ").append(broken).append('\n').toString();
        }
    }
}
