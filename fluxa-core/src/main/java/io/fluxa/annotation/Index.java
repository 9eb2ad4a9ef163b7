package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index over one or more fields, in the given order.
 */
@Documented
@Repeatable(Index.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Index {
    /** The index name; without it the field names joined by an underscore. */
    String name() default "";

    /** The fields of the definition, in index order. */
    String[] fields();

    /** Holds repeated {@link Index} annotations. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        /** The indexes, in source order. */
        Index[] value();
    }
}
