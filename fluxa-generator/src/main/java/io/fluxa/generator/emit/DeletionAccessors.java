package io.fluxa.generator.emit;

import com.palantir.javapoet.MethodSpec;
import io.fluxa.generator.model.Accessors;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The accessors of the mark of a soft deletion, which applications see as a boolean. */
final class DeletionAccessors {

    private final EntityModel model;
    private final FieldModel field;

    DeletionAccessors(EntityModel model, FieldModel field) {
        this.model = model;
        this.field = field;
    }

    List<MethodSpec> emit() {
        String getter = Accessors.getter(field);
        MethodSpec is = MethodSpec.methodBuilder(getter)
                .addJavadoc("Whether the row is deleted but kept.")
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return row.$L != 0", field.property())
                .build();
        MethodSpec set = MethodSpec.methodBuilder("set" + field.accessor())
                .addJavadoc("Deletes the row but keeps it, or takes that back.")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(boolean.class, "value")
                .beginControlFlow("if (value != $L())", getter)
                .addStatement(
                        "write($L).$L = value ? row.$L : 0",
                        field.ordinal(),
                        field.property(),
                        model.id().property())
                .endControlFlow()
                .build();
        return List.of(is, set);
    }
}
