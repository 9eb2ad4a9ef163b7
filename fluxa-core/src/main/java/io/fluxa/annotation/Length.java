package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Limits a {@code String} field, in characters (Unicode code points, as MySQL counts them).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Length {
    /** The value that turns the column into {@code mediumtext}. */
    int MAX = -1;

    /** From 1 to 16383, or {@link #MAX}. */
    int value();
}
