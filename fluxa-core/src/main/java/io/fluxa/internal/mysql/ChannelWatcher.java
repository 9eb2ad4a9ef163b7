package io.fluxa.internal.mysql;

import io.fluxa.error.FluxaException;

/** Told of what happens on a channel, on the thread that uses it. */
public interface ChannelWatcher {

    /** Wants to know nothing. */
    ChannelWatcher NONE = new ChannelWatcher() {
        @Override
        public void failed(FluxaException cause) {
            // nobody watches
        }

        @Override
        public void writes() {
            // nobody watches
        }
    };

    /** A statement has failed. */
    void failed(FluxaException cause);

    /** A statement of an application's own that writes is about to be sent. */
    void writes();
}
