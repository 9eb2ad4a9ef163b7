package io.fluxa.internal.validation;

import io.fluxa.Entity;
import io.fluxa.error.ConstraintViolatedException;
import io.fluxa.error.ConstraintViolatedException.Violation;
import io.fluxa.runtime.FlushAccess;
import io.fluxa.runtime.GeneratedEntity;
import io.fluxa.runtime.GeneratedProvider;
import io.fluxa.validation.EntityValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds what a flush inserts and updates to the constraints of its types. Safe for use by several threads. */
public final class FlushValidation {

    private final EntityValidator validator;
    private final Map<Class<? extends Entity>, Boolean> constrained = new ConcurrentHashMap<>();

    /** Validates by a validator. */
    public FlushValidation(EntityValidator validator) {
        this.validator = validator;
    }

    /**
     * Checks entities that are new or changed; others are passed over.
     *
     * @throws ConstraintViolatedException with every violation of all of them
     */
    public void check(Iterable<GeneratedEntity<?, ?>> pending) {
        if (validator == EntityValidator.NONE) {
            return;
        }
        List<Violation> violations = new ArrayList<>();
        for (GeneratedEntity<?, ?> entity : pending) {
            GeneratedProvider<?, ?> provider = FlushAccess.provider(entity);
            boolean kept = !FlushAccess.isGone(entity) && !FlushAccess.isDeleting(entity);
            if (kept && constrained.computeIfAbsent(provider.entityType(), validator::constrains) && entity.dirty()) {
                violations.addAll(validator.validate(entity, provider.schema()));
            }
        }
        if (!violations.isEmpty()) {
            throw new ConstraintViolatedException(violations);
        }
    }
}
