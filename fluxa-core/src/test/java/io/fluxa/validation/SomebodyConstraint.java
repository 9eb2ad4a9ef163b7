package io.fluxa.validation;

import io.fluxa.validation.BeanValidatorTest.Member;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Constraint(validatedBy = SomebodyConstraint.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@interface SomebodyConstraint {
    String message() default "cannot be nobody";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<SomebodyConstraint, Member> {
        @Override
        public boolean isValid(Member value, ConstraintValidatorContext context) {
            return !"nobody".equals(value.name);
        }
    }
}
