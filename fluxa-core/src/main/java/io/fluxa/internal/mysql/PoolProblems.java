package io.fluxa.internal.mysql;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import java.util.List;

/** The problems of one pool's configuration, each with the key that it concerns. */
final class PoolProblems {

    private final String pool;
    private final List<Problem> problems;
    private final int before;

    PoolProblems(String pool, List<Problem> problems) {
        this.pool = pool;
        this.problems = problems;
        this.before = problems.size();
    }

    /** Adds a problem of an option, for instance {@code uri}. */
    void add(ErrorCode code, String option, String message) {
        add(new Problem(code, key(option), message));
    }

    /** Adds a problem. */
    void add(Problem problem) {
        problems.add(problem);
    }

    /** The whole key of an option. */
    String key(String option) {
        return "fluxa.pools." + pool + ".mysql." + option;
    }

    /** Whether nothing was added so far. */
    boolean none() {
        return problems.size() == before;
    }
}
