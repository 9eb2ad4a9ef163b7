package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the MySQL pool that holds the table; without it the pool is {@code default}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MysqlPool {
    /** The pool code: lower case letters, digits, {@code _} and {@code -}. */
    String value() default "default";
}
