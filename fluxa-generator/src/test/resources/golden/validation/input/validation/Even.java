package validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A constraint of the application with a member of each kind, and without a target. */
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@interface Even {
    String message() default "must be even";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    byte small() default 0;

    short few() default 0;

    long many() default 0;

    char letter() default 'a';

    float half() default 0;

    double most() default 0;

    boolean strict() default false;

    String[] names() default "none";
}
