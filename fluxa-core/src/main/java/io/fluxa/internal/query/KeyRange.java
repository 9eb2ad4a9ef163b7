package io.fluxa.internal.query;

/**
 * Some rows in the order of their ids.
 *
 * @param after the id before the first
 * @param highest the highest id that may be among them
 * @param size how many they are at most
 */
public record KeyRange(long after, long highest, int size) {}
