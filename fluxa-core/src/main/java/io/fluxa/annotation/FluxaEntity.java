package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a definition class: a plain class whose fields describe the columns of one MySQL table.
 *
 * <p>The class is never instantiated and may be package-private. For {@code User} the annotation processor writes
 * {@code UserEntity}, {@code UserProvider}, {@code UserFields} and {@code UserRow} beside it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FluxaEntity {}
