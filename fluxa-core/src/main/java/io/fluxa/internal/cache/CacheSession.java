package io.fluxa.internal.cache;

import io.fluxa.internal.deadline.Cancellation;
import io.fluxa.internal.redis.CommandLog;
import io.fluxa.runtime.RowDecoder;
import io.fluxa.runtime.RowEncoder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How one context uses caches. Not safe for use by several threads. */
public final class CacheSession {

    private final CommandLog log;
    private final Supplier<Cancellation> work;

    /** Most contexts never need one, and it has a buffer. */
    private @Nullable RowEncoder encoder;

    private @Nullable RowDecoder decoder;

    /**
     * Prepares the use.
     *
     * @param log told of each round trip
     * @param work what can end the waits at the moment
     */
    public CacheSession(CommandLog log, Supplier<Cancellation> work) {
        this.log = log;
        this.work = work;
    }

    CommandLog log() {
        return log;
    }

    Cancellation work() {
        return work.get();
    }

    RowEncoder encoder() {
        if (encoder == null) {
            encoder = new RowEncoder();
        }
        return encoder;
    }

    RowDecoder decoder() {
        if (decoder == null) {
            decoder = new RowDecoder();
        }
        return decoder;
    }
}
