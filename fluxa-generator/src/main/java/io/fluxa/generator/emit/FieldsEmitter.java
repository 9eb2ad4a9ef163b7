package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import javax.lang.model.element.Modifier;

/** Writes the class of typed columns. */
final class FieldsEmitter {

    private final EntityModel model;

    FieldsEmitter(EntityModel model) {
        this.model = model;
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.columns())
                .addJavadoc("The fields of {@code $L}, for queries and increments.", model.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        FieldRules.of(model).forEach(rule -> type.addField(constant(rule)));
        return type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private FieldSpec constant(FieldRule rule) {
        boolean id = rule.field().role() == Role.ID;
        ClassName kind = id ? KnownTypes.ID_FIELD : rule.incrementable() ? KnownTypes.INTEGER_FIELD : KnownTypes.FIELD;
        CodeBlock place =
                id ? CodeBlock.of("") : CodeBlock.of(", $L", rule.field().ordinal());
        return FieldSpec.builder(
                        ParameterizedTypeName.get(kind, model.entity()),
                        rule.field().constant())
                .addJavadoc(
                        id ? "The primary key." : "Field {@code $L}.",
                        id ? new Object[0] : new Object[] {rule.field().name()})
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T<>($S, $S$L)", kind, model.name(), rule.field().name(), place)
                .build();
    }
}
