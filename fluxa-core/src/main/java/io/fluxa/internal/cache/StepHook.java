package io.fluxa.internal.cache;

/** Told before each step of the cache protocol, on the thread that takes it. Tests hold threads there; nothing else uses it. */
@FunctionalInterface
public interface StepHook {

    /** Does nothing. */
    StepHook NONE = (step, id) -> {};

    /**
     * Called before a step.
     *
     * @param step the step
     * @param id the row; 0 when the step is about several rows
     */
    void before(CacheStep step, long id);
}
