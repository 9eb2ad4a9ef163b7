package io.fluxa.internal.cache;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** How often each event happened at the caches of one entity, since the start. Safe for use by several threads. */
public final class CacheCounters {

    private final Map<CacheEvent, LongAdder> sums = new EnumMap<>(CacheEvent.class);

    /** Creates counters that are all 0. */
    public CacheCounters() {
        for (CacheEvent event : CacheEvent.values()) {
            sums.put(event, new LongAdder());
        }
    }

    /** Counts an event. */
    public void count(CacheEvent event) {
        sum(event).increment();
    }

    /** Counts an event that happened so many times. */
    public void count(CacheEvent event, long times) {
        sum(event).add(times);
    }

    /** How often an event happened. */
    public long of(CacheEvent event) {
        return sum(event).sum();
    }

    /** What counts an event, for those who count it too often to look it up each time. */
    LongAdder sum(CacheEvent event) {
        return Objects.requireNonNull(sums.get(event), event.name());
    }
}
