package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns an array field into a fixed number of columns: {@code @Size(3) String[] aliases} is {@code aliases_1}, {@code aliases_2} and
 * {@code aliases_3}. The entity has {@code getAlias(index)} and {@code setAlias(index, value)}, where indexes count from 0, and
 * {@code getAliases()} and {@code setAliases(values)} for all of them. Every other annotation of the field is about each element.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Size {
    /** The number of elements, from 1 to 100. */
    int value();

    /** What one element is called in accessors, where the English rules for plurals do not find it: {@code "ox"} for {@code oxen}. */
    String singular() default "";
}
