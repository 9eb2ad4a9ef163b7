package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The accessors of a reference: its id, and the entity that it refers to. */
final class ReferenceAccessors {

    private final ReferenceRule rule;
    private final FieldModel field;
    private final ClassName target;
    private final ClassName targetProvider;
    private final CodeBlock column;

    ReferenceAccessors(EntityModel model, ReferenceRule rule) {
        this.rule = rule;
        this.field = rule.field();
        this.target = EntityModel.entityOf(rule.kind().definition());
        this.targetProvider = EntityModel.providerOf(rule.kind().definition());
        this.column = CodeBlock.of("$T.$L", model.columns(), field.constant());
    }

    List<MethodSpec> emit() {
        return List.of(idGetter(), idSetter(), entitySetter(), finder(), demandingFinder());
    }

    private MethodSpec idGetter() {
        String doc = field.nullable()
                ? "The id that field {@code $L} refers to, or null."
                : "The id that field {@code $L} refers to.";
        return publicMethod("get" + field.accessor() + "Id", doc)
                .returns(field.nullable() ? ValueAccessors.nullable(rule.type()) : rule.type())
                .addStatement("return row.$L", field.name())
                .build();
    }

    private MethodSpec idSetter() {
        return publicMethod("set" + field.accessor(), "Lets field {@code $L} refer to the row with an id.")
                .addParameter(long.class, "id")
                .addCode(new Assignment(rule).emit(rule.check(column, CodeBlock.of("id"))))
                .build();
    }

    private MethodSpec entitySetter() {
        String doc = field.nullable()
                ? "Lets field {@code $L} refer to an entity, or to none."
                : "Lets field {@code $L} refer to an entity: required.";
        MethodSpec.Builder method = publicMethod("set" + field.accessor(), doc)
                .addParameter(field.nullable() ? ValueAccessors.nullable(target) : target, "value");
        if (!field.nullable()) {
            return method.addStatement(
                            "set$L($T.required($L, value).id())", field.accessor(), KnownTypes.VALUE_CHECK, column)
                    .build();
        }
        return method.beginControlFlow("if (value != null)")
                .addStatement("set$L(value.id())", field.accessor())
                .nextControlFlow("else if (row.$L != null)", field.name())
                .addStatement("write($L).$L = null", field.ordinal(), field.name())
                .endControlFlow()
                .build();
    }

    private MethodSpec finder() {
        MethodSpec.Builder method = publicMethod(
                        "get" + field.accessor(), "Finds what field {@code $L} refers to; empty when there is none.")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), target))
                .addParameter(KnownTypes.FLUXA_CONTEXT, "context");
        String absent = field.nullable() ? "null" : "0";
        return method.beginControlFlow("if (row.$L == $L)", field.name(), absent)
                .addStatement("return $T.empty()", Optional.class)
                .endControlFlow()
                .addStatement("return provider($T.class).getById(context, row.$L)", targetProvider, field.name())
                .build();
    }

    private MethodSpec demandingFinder() {
        TypeName found = target;
        CodeBlock id = field.nullable()
                ? CodeBlock.of("row.$1L == null ? 0 : row.$1L", field.name())
                : CodeBlock.of("row.$L", field.name());
        return publicMethod("mustGet" + field.accessor(), "Finds what field {@code $L} refers to, which must exist.")
                .returns(found)
                .addParameter(KnownTypes.FLUXA_CONTEXT, "context")
                .addStatement("return provider($T.class).mustGetById(context, $L)", targetProvider, id)
                .build();
    }

    private MethodSpec.Builder publicMethod(String name, String doc) {
        return MethodSpec.methodBuilder(name).addJavadoc(doc, field.name()).addModifiers(Modifier.PUBLIC);
    }
}
