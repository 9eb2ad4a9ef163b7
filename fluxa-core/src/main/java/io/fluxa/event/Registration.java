package io.fluxa.event;

/** A handler's place in a provider. Safe for use by several threads. */
public interface Registration extends AutoCloseable {

    /** Takes the handler out; what is under way goes on. A second call does nothing. */
    @Override
    void close();
}
