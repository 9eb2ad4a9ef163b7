package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique index over one or more fields, in the given order.
 */
@Documented
@Repeatable(UniqueIndex.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface UniqueIndex {
    /** The index name; without it the field names joined by an underscore. */
    String name() default "";

    /** The fields of the definition, in index order. */
    String[] fields();

    /**
     * Whether Redis keeps which row has which values, so that look-ups by this index need no search in MySQL. The row itself is read by its id
     * as always, from its caches if it has some, and answers only if its values still are those.
     */
    boolean cached() default false;

    /** The code of the Redis pool that keeps it; without it the pool of {@link RedisCache}, or {@code default} when the entity has none. */
    String redisPool() default "";

    /** Holds repeated {@link UniqueIndex} annotations. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** The indexes, in source order. */
        UniqueIndex[] value();
    }
}
