package io.fluxa.generator.model;

import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.FieldModel.Role;
import java.util.ArrayList;
import java.util.List;

/** The methods that an entity has for a field, as {@code name()} without and {@code name(…)} with a parameter. */
public final class Accessors {

    private Accessors() {}

    /** The methods of one field. */
    public static List<String> of(FieldModel field) {
        String name = field.accessor();
        List<String> methods = new ArrayList<>();
        if (field.kind() instanceof Reference) {
            methods.add("get" + name + "Id()");
            methods.add("get" + name + "(…)");
            methods.add("mustGet" + name + "(…)");
        } else {
            methods.add(getter(field) + "()");
        }
        if (field.role() != Role.ID && field.role() != Role.UPDATED_AT) {
            methods.add("set" + name + "(…)");
        }
        return methods;
    }

    /** The name of the getter of a value: {@code is…} for a primitive boolean. */
    public static String getter(FieldModel field) {
        return (field.kind() instanceof Bool && !field.nullable() ? "is" : "get") + field.accessor();
    }
}
