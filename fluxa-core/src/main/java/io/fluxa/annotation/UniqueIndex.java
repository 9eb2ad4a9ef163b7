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

    /** Whether look-ups by this index are cached. Accepted and without effect until caches exist. */
    boolean cached() default false;

    /** Holds repeated {@link UniqueIndex} annotations. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** The indexes, in source order. */
        UniqueIndex[] value();
    }
}
