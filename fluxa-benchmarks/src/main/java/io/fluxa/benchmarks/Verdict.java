package io.fluxa.benchmarks;

/** Whether a row does what is demanded of it. */
enum Verdict {
    /** It does, or nothing proves that it does not. */
    OK,
    /** Even the favourable end of the interval misses the bar. */
    SHORT,
    /** Nothing is demanded yet, or the run was too short. */
    SHOWN
}
