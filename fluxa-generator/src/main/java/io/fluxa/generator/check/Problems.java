package io.fluxa.generator.check;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

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

    /** Hands every mistake to the compiler, as an error. */
    public void report(Messager messager) {
        for (Found mistake : found) {
            Place place = mistake.place;
            if (place.annotation() == null) {
                messager.printMessage(Kind.ERROR, mistake.message, place.element());
            } else if (place.value() == null) {
                messager.printMessage(Kind.ERROR, mistake.message, place.element(), place.annotation());
            } else {
                messager.printMessage(Kind.ERROR, mistake.message, place.element(), place.annotation(), place.value());
            }
        }
    }

    private record Found(Place place, String message) {}
}
