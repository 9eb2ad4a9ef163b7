package io.fluxa.observe;

/** Sees each statement of a context after it ran, on the thread that ran it. What it throws is logged and goes no further. */
@FunctionalInterface
public interface QueryLog {

    /** Called once per statement, also when the statement failed. */
    void handle(QueryEvent event);
}
