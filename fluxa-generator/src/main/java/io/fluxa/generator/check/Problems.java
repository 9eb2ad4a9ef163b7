package io.fluxa.generator.check;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/** Collects the mistakes of one definition, in the order in which they were found. */
public final class Problems {

    private final List<Found> found = new ArrayList<>();

    /** Remembers a mistake. */
    public void add(Place place, Mistake mistake, Object... arguments) {
        found.add(new Found(place, mistake.message(arguments)));
    }

    /** Whether there is none. */
    public boolean none() {
        return found.isEmpty();
    }

    /** How many there are. */
    public int count() {
        return found.size();
    }

    /** Hands every mistake to the compiler, as an error at its place or, inside of a jar, at the field that uses it. */
    public void report(ProcessingEnvironment compiler, SourceTypes sources) {
        Reporter reporter = new Reporter(compiler, sources);
        found.forEach(mistake -> reporter.error(mistake.place, mistake.message));
    }

    private record Found(Place place, String message) {}
}
