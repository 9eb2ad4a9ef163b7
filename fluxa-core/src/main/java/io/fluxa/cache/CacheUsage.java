package io.fluxa.cache;

/**
 * How full a cache in process is.
 *
 * @param type {@link #GLOBAL}, or the simple name of the definition whose rows these are
 * @param limit the largest number of entries; 0 when there is no limit
 * @param used how many entries there are
 * @param evictions how many had to go because there were too many, since the start
 */
public record CacheUsage(String type, int limit, long used, long evictions) {

    /** The type of a cache whose keys are the application's own. */
    public static final String GLOBAL = "Global";
}
