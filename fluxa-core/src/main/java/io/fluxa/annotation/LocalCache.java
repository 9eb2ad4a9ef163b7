package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps rows of this entity in the memory of each node, in front of its Redis cache if it has one. A row that was changed is gone from the
 * node that changed it before its transaction commits, and from other nodes as soon as they hear of it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LocalCache {
    /** The largest number of rows that a node keeps; 0 means no limit. */
    int limit() default 0;
}
