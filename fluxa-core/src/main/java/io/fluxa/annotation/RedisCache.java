package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps rows of this entity in a Redis pool. Accepted and without effect until row caches exist.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RedisCache {
    /** The Redis pool code. */
    String pool() default "default";

    /** How long a row may stay, for instance {@code 1h}, {@code 30m} or {@code 1d}. */
    String ttl() default "1d";
}
