package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a record, a {@code List}, a {@code Set} or a {@code Map} as one JSON document. Everything inside must have a type that is known without looking
 * at the value: records, lists, sets, maps with {@code String} keys, enums, numbers, texts, times and booleans.
 *
 * <p>The entity holds the text of the document. The getter reads it anew at each call, so that nothing that is done to the result
 * changes the entity; to change a document give the setter another one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Json {}
