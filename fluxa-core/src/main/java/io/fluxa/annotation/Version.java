package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Counts the changes of a row, so that a flush notices that somebody else changed it since it was read: the flush then fails with
 * {@link io.fluxa.error.EntityStaleException} and stores nothing. The field is a {@code short}, {@code int} or {@code long}; a new row has 0.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Version {}
