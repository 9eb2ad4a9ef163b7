package io.fluxa.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Precision and scale of a {@code BigDecimal} field; without it the column is {@code decimal(10,2)}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Decimal {
    /** Total number of digits, 1 to 65. */
    int precision() default 10;

    /** Digits after the point, 0 to 30 and at most the precision. */
    int scale() default 2;
}
