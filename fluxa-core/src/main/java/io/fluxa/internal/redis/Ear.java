package io.fluxa.internal.redis;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;

/** One listener at its channel, as the thread of subscriptions sees it. A listener that fails is reported and disturbs nobody else. */
final class Ear {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");

    private final byte[] channel;
    private final RedisStore.Listener listener;
    private boolean connected;

    Ear(byte[] channel, RedisStore.Listener listener) {
        this.channel = channel.clone();
        this.listener = listener;
    }

    byte[] channel() {
        return channel;
    }

    /** Hands a message on if it is of this channel. */
    void message(byte[] from, byte[] message) {
        if (connected && Arrays.equals(from, channel)) {
            told(() -> listener.message(message));
        }
    }

    void connected() {
        if (!connected) {
            connected = true;
            told(listener::connected);
        }
    }

    void interrupted() {
        if (connected) {
            connected = false;
            told(listener::interrupted);
        }
    }

    private static void told(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException | AssertionError failure) {
            LOG.log(Level.WARNING, "a listener of a Redis channel failed and was passed over", failure);
        }
    }
}
