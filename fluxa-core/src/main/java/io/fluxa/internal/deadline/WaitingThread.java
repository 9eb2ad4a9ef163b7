package io.fluxa.internal.deadline;

/** A thread in a wait that an interrupt ends. */
public record WaitingThread(Thread thread) implements Operation {

    @Override
    public void cancel() {
        thread.interrupt();
    }

    @Override
    public void abort() {
        thread.interrupt();
    }
}
