package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The methods through which the runtime reaches the columns that it keeps. */
final class RowRoles {

    private final EntityModel model;
    private final List<MethodSpec> methods = new ArrayList<>();

    RowRoles(EntityModel model) {
        this.model = model;
    }

    List<MethodSpec> emit() {
        model.field(Role.CREATED_AT).ifPresent(field -> time("creation", field));
        model.field(Role.UPDATED_AT).ifPresent(field -> time("lastUpdate", field));
        model.field(Role.DELETION)
                .ifPresent(field -> number("deletion", "mark", field, model.id().kind()));
        model.field(Role.VERSION).ifPresent(field -> number("version", "version", field, field.kind()));
        return methods;
    }

    private void time(String name, FieldModel field) {
        methods.add(RowSwitches.overriding(name)
                .returns(Instant.class)
                .addStatement("return $L", field.slot())
                .build());
        methods.add(RowSwitches.overriding(name)
                .addParameter(Instant.class, "time")
                .addStatement("$L = time", field.slot())
                .build());
    }

    private void number(String name, String parameter, FieldModel field, FieldKind kind) {
        TypeName type = ((WholeNumber) kind).width().javaType(((WholeNumber) kind).unsigned());
        methods.add(RowSwitches.overriding(name)
                .returns(long.class)
                .addStatement("return $L", RowSwitches.own(field))
                .build());
        CodeBlock value =
                type.equals(TypeName.LONG) ? CodeBlock.of(parameter) : CodeBlock.of("($T) $L", type, parameter);
        methods.add(RowSwitches.overriding(name)
                .addParameter(long.class, parameter)
                .addStatement("$L = $L", RowSwitches.own(field), value)
                .build());
    }
}
