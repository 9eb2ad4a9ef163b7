package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an object-typed field NOT NULL; primitives are NOT NULL without it.
 *
 * <p>A boxed number starts at 0, a {@code Boolean} at false and an enum with its first constant; every other required field must
 * be set before the flush.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Required {}
