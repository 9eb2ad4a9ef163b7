package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the columns of an embedded class are named. A field whose type is a plain class is embedded with and without this
 * annotation: the fields of that class become columns of the table, and {@code address.street} is {@code address_street}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Embedded {
    /** Whether the name of the field stands before the names of the embedded ones, in columns, accessors and constants. */
    boolean prefix() default true;
}
