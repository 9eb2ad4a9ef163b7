package io.fluxa.generator.model;

/**
 * What a definition says about itself or one of its fields for the application to read.
 *
 * @param field the path of the field, or an empty text for the definition itself
 * @param key what it is about
 * @param value what it says
 */
public record TagModel(String field, String key, String value) {}
