package io.fluxa.internal.cache.model;

import java.util.Locale;

/**
 * One atomic step.
 *
 * @param who who takes it
 * @param step a name of {@link io.fluxa.internal.cache.CacheStep}, or nothing when it is no step of the protocol
 * @param what what happens, in words
 * @param next the state after it
 */
record Move(String who, String step, String what, State next) {

    String line(int number) {
        return String.format(Locale.ROOT, "%2d. %-14s %-7s %-62s | %s", number, who, step, what, next);
    }
}
