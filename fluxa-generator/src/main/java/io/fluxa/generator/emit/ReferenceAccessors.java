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

    private final Slot slot;
    private final ReferenceRule rule;
    private final FieldModel field;
    private final ClassName target;
    private final ClassName targetProvider;

    ReferenceAccessors(Slot slot, ReferenceRule rule) {
        this.slot = slot;
        this.rule = rule;
        this.field = rule.field();
        this.target = EntityModel.entityOf(rule.kind().definition());
        this.targetProvider = EntityModel.providerOf(rule.kind().definition());
    }

    List<MethodSpec> emit() {
        return List.of(idGetter(), idSetter(), entitySetter(), finder(), demandingFinder());
    }

    private MethodSpec idGetter() {
        String doc = field.nullable() ? "The id that $L refers to, or null." : "The id that $L refers to.";
        return publicMethod("get" + field.accessor() + "Id", doc)
                .addAnnotations(field.constraints())
                .returns(field.nullable() ? ValueAccessors.nullable(rule.type()) : rule.type())
                .addCode(slot.start())
                .addStatement("return $L", slot.value())
                .build();
    }

    private MethodSpec idSetter() {
        boolean zeroIsNone = field.nullable() && slot.model().traits().emptyIsNull();
        String doc =
                zeroIsNone ? "Lets $L refer to the row with an id; 0 is none." : "Lets $L refer to the row with an id.";
        CodeBlock checked = rule.check(slot.column(), CodeBlock.of("id"));
        return publicMethod("set" + field.accessor(), doc)
                .addParameter(long.class, "id")
                .addCode(slot.start())
                .addCode(new Assignment(slot, rule)
                        .emit(zeroIsNone ? CodeBlock.of("id == 0 ? null : $L", checked) : checked))
                .build();
    }

    private MethodSpec entitySetter() {
        String doc =
                field.nullable() ? "Lets $L refer to an entity, or to none." : "Lets $L refer to an entity: required.";
        MethodSpec.Builder method = publicMethod("set" + field.accessor(), doc)
                .addParameter(field.nullable() ? ValueAccessors.nullable(target) : target, "value");
        String index = slot.property().isArray() ? "index, " : "";
        if (!field.nullable()) {
            return method.addCode(slot.start())
                    .addStatement(
                            "set$L($L$T.required($L, value).id())",
                            field.accessor(),
                            index,
                            KnownTypes.VALUE_CHECK,
                            slot.column())
                    .build();
        }
        return method.addCode(slot.start())
                .beginControlFlow("if (value != null)")
                .addStatement("set$L($Lvalue.id())", field.accessor(), index)
                .nextControlFlow("else if ($L != null)", slot.value())
                .addStatement("$L = null", slot.target())
                .endControlFlow()
                .build();
    }

    private MethodSpec finder() {
        MethodSpec.Builder method = finding(
                        "get" + field.accessor(), "Finds what $L refers to; empty when there is none.")
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), target));
        String absent = field.nullable() ? "null" : "0";
        return method.addCode(slot.start())
                .beginControlFlow("if ($L == $L)", slot.value(), absent)
                .addStatement("return $T.empty()", Optional.class)
                .endControlFlow()
                .addStatement("return provider($T.class).getById(context, $L)", targetProvider, slot.value())
                .build();
    }

    private MethodSpec demandingFinder() {
        TypeName found = target;
        CodeBlock id = field.nullable() ? CodeBlock.of("$1L == null ? 0 : $1L", slot.value()) : slot.value();
        return finding("mustGet" + field.accessor(), "Finds what $L refers to, which must exist.")
                .returns(found)
                .addCode(slot.start())
                .addStatement("return provider($T.class).mustGetById(context, $L)", targetProvider, id)
                .build();
    }

    private MethodSpec.Builder finding(String name, String doc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(doc, slot.words("field"))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(KnownTypes.FLUXA_CONTEXT, "context");
        return slot.property().isArray() ? method.addParameter(int.class, "index") : method;
    }

    private MethodSpec.Builder publicMethod(String name, String doc) {
        return slot.method(name).addJavadoc(doc, slot.words("field")).addModifiers(Modifier.PUBLIC);
    }
}
