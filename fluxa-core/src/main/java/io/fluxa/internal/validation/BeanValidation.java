package io.fluxa.internal.validation;

import io.fluxa.internal.validation.ValidatorLookup.Found;
import io.fluxa.validation.BeanValidator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.System.Logger.Level;

/** Starts Bean Validation; loading this class fails where its API is missing. */
final class BeanValidation {

    private static final System.Logger LOGGER = System.getLogger("io.fluxa.validation");

    private BeanValidation() {}

    static Found start() {
        try {
            ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
            return new Found(BeanValidator.of(factory), factory::close);
        } catch (NoProviderFoundException absent) {
            LOGGER.log(
                    Level.DEBUG,
                    "the API of Bean Validation is there, but no implementation of it, so that constraints are not checked before a flush");
            return ValidatorLookup.none();
        }
    }
}
