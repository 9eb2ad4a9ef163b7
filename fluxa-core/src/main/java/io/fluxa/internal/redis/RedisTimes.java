package io.fluxa.internal.redis;

/** How long a Redis pool waits, in one place. */
final class RedisTimes {

    /** For a connection to be made. */
    static final int CONNECT_MILLIS = 500;

    /** For an answer, and for a free connection. */
    static final int ANSWER_MILLIS = 500;

    /** Between two beats of the heart of a pool whose server answers. */
    static final int BEAT_MILLIS = 1_000;

    /** Between two attempts to reach a server that does not answer. */
    static final int PROBE_MILLIS = 250;

    /** Without a beat, until a subscription counts as interrupted. */
    static final int SILENCE_MILLIS = 3 * BEAT_MILLIS;

    /** A connection that nobody needed for so long is closed. */
    static final int IDLE_MILLIS = 120_000;

    private RedisTimes() {}
}
