package io.fluxa.internal.validation;

import io.fluxa.error.ConfigurationException.Problem;
import io.fluxa.error.ErrorCode;
import io.fluxa.validation.EntityValidator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what holds entities to constraints, which only applications with Bean Validation have. */
public final class ValidatorLookup {

    /**
     * A validator and what its engine closes with it.
     *
     * @param validator the validator
     * @param resources does nothing when the validator is somebody else's
     */
    public record Found(EntityValidator validator, Runnable resources) {}

    private ValidatorLookup() {}

    /** The given validator, else Bean Validation where that is there, else none; adds a problem when it is there but cannot start. */
    public static Found find(@Nullable EntityValidator given, List<Problem> problems) {
        if (given != null) {
            return new Found(given, () -> {});
        }
        try {
            return BeanValidation.start();
        } catch (LinkageError missing) {
            return none();
        } catch (RuntimeException unusable) {
            problems.add(new Problem(
                    ErrorCode.VALIDATION_UNUSABLE,
                    "Bean Validation",
                    "is on the class path but cannot start (" + unusable.getMessage()
                            + "); mend that, or turn it off with registry.validation(EntityValidator.NONE)"));
            return none();
        }
    }

    static Found none() {
        return new Found(EntityValidator.NONE, () -> {});
    }
}
