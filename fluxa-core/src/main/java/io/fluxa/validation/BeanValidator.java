package io.fluxa.validation;

import io.fluxa.Entity;
import io.fluxa.error.ConstraintViolatedException.Violation;
import io.fluxa.schema.EntitySchema;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds entities to the constraints of Bean Validation on their getters, in the default group. Constraints of an array hold for each of its
 * elements. Safe for use by several threads. Needs {@code jakarta.validation-api} and an implementation of it.
 */
public final class BeanValidator implements EntityValidator {

    private final Supplier<ValidatorFactory> factory;
    private final Map<Class<?>, ElementGetters> elements = new ConcurrentHashMap<>();
    private final Map<EntitySchema, FieldPaths> paths = new ConcurrentHashMap<>();
    private @Nullable Validator validator;

    private BeanValidator(Supplier<ValidatorFactory> factory) {
        this.factory = factory;
    }

    /** Validates by a factory, which stays the caller's to close. */
    public static BeanValidator of(ValidatorFactory factory) {
        return new BeanValidator(() -> factory);
    }

    /** Validates by a factory that is asked for once, by {@link #prepare()} or when it is first needed; it stays the caller's to close. */
    public static BeanValidator of(Supplier<ValidatorFactory> factory) {
        return new BeanValidator(factory);
    }

    /** Asks for the factory now unless that has happened; for containers that give it only to some of their threads. */
    public void prepare() {
        validator();
    }

    @Override
    public boolean constrains(Class<? extends Entity> type) {
        return validator().getConstraintsForClass(type).isBeanConstrained()
                || !elementsOf(type).isEmpty();
    }

    @Override
    public List<Violation> validate(Entity entity, EntitySchema schema) {
        List<Violation> violations = new ArrayList<>();
        Validator known = validator();
        FieldPaths fields = paths.computeIfAbsent(schema, FieldPaths::new);
        for (ConstraintViolation<Entity> found : known.validate(entity)) {
            violations.add(violation(entity, schema, fields.field(found.getPropertyPath()), found));
        }
        elementsOf(entity.getClass()).validate(known.forExecutables(), entity, (element, found) -> {
            String inside = FieldPaths.inside(found.getPropertyPath());
            violations.add(violation(entity, schema, element + inside, found));
        });
        return violations;
    }

    private synchronized Validator validator() {
        Validator known = validator;
        if (known == null) {
            known = factory.get().getValidator();
            validator = known;
        }
        return known;
    }

    private ElementGetters elementsOf(Class<?> type) {
        return elements.computeIfAbsent(
                type, absent -> ElementGetters.of(validator().getConstraintsForClass(type)));
    }

    private static Violation violation(
            Entity entity, EntitySchema schema, String field, ConstraintViolation<Entity> found) {
        return new Violation(schema.entity(), entity.id(), field, found.getMessage());
    }
}
