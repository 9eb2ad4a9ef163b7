package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Something that an application wants to know of a definition or of one of its fields; FluxaORM only hands it on, by
 * {@link io.fluxa.schema.EntitySchema#tag(String, String)} and the methods beside it.
 */
@Documented
@Repeatable(Tag.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Tag {
    /** What it is about; not blank, and once on each element. */
    String key();

    /** What it says. */
    String value() default "true";

    /** Holds repeated {@link Tag} annotations. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        /** The tags, in source order. */
        Tag[] value();
    }
}
