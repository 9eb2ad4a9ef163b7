package io.fluxa.cache;

/**
 * The configuration of one local cache.
 *
 * @param pool the pool code
 * @param limit the largest number of entries; 0 means no limit
 */
public record LocalCacheConfig(String pool, int limit) {}
