package io.fluxa.internal.deadline;

/** Something that a thread waits for and that another thread can end. Both calls return at once and may come when the wait is over already. */
public interface Operation {

    /** Asks for an early end, for instance by telling the server. */
    void cancel();

    /** Ends the wait by force, because asking did not help. */
    void abort();
}
