package io.fluxa.generator.emit;

import com.palantir.javapoet.MethodSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The methods through which the flush stamps {@code createdAt} and {@code updatedAt}. */
final class RowTimes {

    private final EntityModel model;

    RowTimes(EntityModel model) {
        this.model = model;
    }

    List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>();
        model.field(Role.CREATED_AT).ifPresent(field -> stamp(methods, "creation", field));
        model.field(Role.UPDATED_AT).ifPresent(field -> stamp(methods, "lastUpdate", field));
        return methods;
    }

    private static void stamp(List<MethodSpec> methods, String name, FieldModel field) {
        methods.add(RowSwitches.overriding(name)
                .returns(Instant.class)
                .addStatement("return $L", field.name())
                .build());
        methods.add(RowSwitches.overriding(name)
                .addParameter(Instant.class, "time")
                .addStatement("$L = time", field.name())
                .build());
    }
}
