package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps rows of this entity in a Redis pool, so that every node finds them there by their ids. A row that was changed is gone from Redis
 * before its transaction commits.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RedisCache {
    /** The code of the Redis pool. */
    String pool() default "default";

    /** How long a row may stay, for instance {@code 30s}, {@code 1h}, {@code 1h30m} or {@code 1d}; from a second to 365 days. */
    String ttl() default "1d";
}
