package io.fluxa.internal.context;

import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Which entities of a context were read lately enough to be given out without another look. A new generation begins when the time to
 * live is over, counted from the first read of the old one, or when a rollback makes doubtful what was read; for one table alone when its
 * rows were changed behind the entities. Entities with changes are always current. Not safe for use by several threads.
 */
final class Generations {

    private final LongSupplier nanoTime;
    private final int[] oldest;
    private int current;
    private boolean disabled;
    private long timeToLive = -1;
    private long began;
    private boolean read;

    /** Begins the first generation of so many tables. */
    Generations(LongSupplier nanoTime, int tables) {
        this.nanoTime = nanoTime;
        this.oldest = new int[tables];
    }

    /** Sets how long what was read counts as current; null is for ever. */
    void timeToLive(@Nullable Duration duration) {
        timeToLive = duration == null ? -1 : duration.toNanos();
        read = false;
    }

    /** Lets every look-up read again. */
    void disable() {
        disabled = true;
    }

    boolean disabled() {
        return disabled;
    }

    /** How long what was read counts as current; null is for ever. */
    @Nullable
    Duration timeToLive() {
        return timeToLive < 0 ? null : Duration.ofNanos(timeToLive);
    }

    /**
     * Takes note of a statement whose rows are read later.
     *
     * @return a generation that nothing else is marked with: what was read before is older, and what is read from now on is newer
     */
    int sent() {
        begin();
        current += 2;
        return current - 1;
    }

    /** Begins a new generation. */
    void next() {
        Arrays.fill(oldest, ++current);
        read = false;
    }

    /** Begins a new generation of one table. */
    void next(int table) {
        oldest[table] = ++current;
    }

    /** Whether an entity of a table may be given out as it is. */
    boolean isCurrent(GeneratedEntity<?, ?> entity, int table) {
        if (timeToLive >= 0) {
            expire();
        }
        return FlushAccess.generation(entity) - oldest[table] >= 0 && !disabled || FlushAccess.isTouched(entity);
    }

    /** Says that an entity was read just now. */
    void mark(GeneratedEntity<?, ?> entity) {
        mark(entity, current);
    }

    /** Says that an entity was read by a statement that was sent in some generation, which may be over. */
    void mark(GeneratedEntity<?, ?> entity, int generation) {
        begin();
        FlushAccess.generation(entity, generation);
    }

    /** Says that the row of an entity of a table is known to be an old one; the next look-up reads it. */
    void doubt(GeneratedEntity<?, ?> entity, int table) {
        FlushAccess.generation(entity, oldest[table] - 1);
    }

    private void begin() {
        if (timeToLive >= 0 && !read) {
            read = true;
            began = nanoTime.getAsLong();
        }
    }

    private void expire() {
        if (read && nanoTime.getAsLong() - began >= timeToLive) {
            next();
        }
    }
}
