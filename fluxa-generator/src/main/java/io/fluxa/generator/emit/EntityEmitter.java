package io.fluxa.generator.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.KnownTypes;
import javax.lang.model.element.Modifier;

/** Writes the class that applications hold: a constructor and the accessors of every field. */
final class EntityEmitter {

    private final EntityModel model;

    EntityEmitter(EntityModel model) {
        this.model = model;
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.entity())
                .addJavadoc("One row of the table of {@code $L}.", model.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(KnownTypes.GENERATED_ENTITY, model.entity(), model.row()))
                .addMethod(constructor());
        for (FieldRule rule : FieldRules.of(model)) {
            accessors(rule).forEach(type::addMethod);
        }
        return type;
    }

    private Iterable<MethodSpec> accessors(FieldRule rule) {
        if (rule instanceof ReferenceRule reference) {
            return new ReferenceAccessors(model, reference).emit();
        }
        return new ValueAccessors(model, rule).emit();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(model.provider(), "provider")
                .addParameter(KnownTypes.SESSION, "session")
                .addParameter(model.row(), "row")
                .addParameter(boolean.class, "stored")
                .addStatement("super(provider, session, row, stored)")
                .build();
    }
}
