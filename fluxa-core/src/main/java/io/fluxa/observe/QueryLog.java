package io.fluxa.observe;

/** Sees each statement of a context after it ran, on the thread that ran it. An exception it throws reaches the caller of the statement. */
@FunctionalInterface
public interface QueryLog {

    /** Called once per statement, also when the statement failed. */
    void handle(QueryEvent event);
}
