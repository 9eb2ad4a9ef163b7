package io.fluxa.internal.config;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import java.util.List;

/** The problems of one part of a configuration, each with the place that it concerns. */
public final class PlaceProblems {

    private final Place place;
    private final List<Problem> problems;
    private final int before;

    /** Adds to a list the problems of a place. */
    public PlaceProblems(Place place, List<Problem> problems) {
        this.place = place;
        this.problems = problems;
        this.before = problems.size();
    }

    /** Adds a problem of the place as a whole. */
    public void add(ErrorCode code, String message) {
        problems.add(new Problem(code, place.key(), message));
    }

    /** Adds a problem of an option in kebab case, for instance {@code uri}. */
    public void add(ErrorCode code, String option, String message) {
        problems.add(new Problem(code, place.option(option), message));
    }

    /** Adds a problem that names its place itself. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** The whole name of an option in kebab case. */
    public String key(String option) {
        return place.option(option);
    }

    /** Adds a problem of a number or a time outside its range. */
    public void range(String option, boolean inside, String rule) {
        if (!inside) {
            add(ErrorCode.INVALID_OPTION, option, rule);
        }
    }

    /** Whether nothing was added so far. */
    public boolean none() {
        return problems.size() == before;
    }
}
