package io.fluxa.generator.model;

import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldKind.Deletion;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.FieldModel.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The methods that an entity has for a property, as {@code name()} without and {@code name(…)} with parameters. */
public final class Accessors {

    private static final Set<Role> KEPT_BY_THE_RUNTIME = EnumSet.of(Role.ID, Role.UPDATED_AT, Role.VERSION);

    private Accessors() {}

    /** The methods of one property. Overloads count as one, except for those of an array and of its elements. */
    public static List<String> of(PropertyModel property) {
        FieldModel field = property.first();
        List<String> methods = new ArrayList<>();
        String parameters = property.isArray() ? "(index…)" : "()";
        if (field.kind() instanceof Reference) {
            methods.add("get" + field.accessor() + "Id" + parameters);
            methods.add("get" + field.accessor() + "(…)");
            methods.add("mustGet" + field.accessor() + "(…)");
        } else {
            methods.add(getter(field) + parameters);
        }
        if (settable(field)) {
            methods.add("set" + field.accessor() + (property.isArray() ? "(index…)" : "(…)"));
        }
        if (property.isArray()) {
            methods.add(wholeGetter(field) + "()");
            if (hasWholeSetter(field)) {
                methods.add("set" + field.name().whole() + "(…)");
            }
        }
        return methods;
    }

    /** The name of the getter of a value: {@code is…} for a primitive boolean. */
    public static String getter(FieldModel field) {
        boolean truth = field.kind() instanceof Bool && !field.nullable() && field.element() == null;
        return (truth || field.kind() instanceof Deletion ? "is" : "get") + field.accessor();
    }

    /** The name of the getter of a whole array; an array of references gives their ids. */
    public static String wholeGetter(FieldModel field) {
        return field.kind() instanceof Reference
                ? "get" + field.accessor() + "Ids"
                : "get" + field.name().whole();
    }

    /** Whether applications may give the field a value. */
    public static boolean settable(FieldModel field) {
        return !KEPT_BY_THE_RUNTIME.contains(field.role());
    }

    /** Whether a whole array can be set at once. */
    public static boolean hasWholeSetter(FieldModel field) {
        return !(field.kind() instanceof Reference);
    }
}
