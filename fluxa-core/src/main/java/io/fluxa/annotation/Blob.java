package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes room in a {@code byte[]} field for more than the 65,535 bytes of a {@code blob}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Blob {
    /** How long a value may be. */
    Size value();

    /** The types of MySQL for long binary values. */
    enum Size {
        /** {@code mediumblob}: up to 16 MiB. */
        MEDIUM,
        /** {@code longblob}: up to 4 GiB in MySQL, and up to the 2 GiB of a Java array. */
        LONG
    }
}
