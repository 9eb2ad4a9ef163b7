package io.fluxa.generator.check;

/**
 * A part of the model together with the place it was read from.
 *
 * @param part the part
 * @param place where mistakes about it are reported
 * @param <T> the type of the part
 */
public record Placed<T>(T part, Place place) {}
