package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.PropertyModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of typed columns. */
final class FieldsEmitter {

    private static final int MOST_ON_A_LINE = 3;

    private final EntityModel model;
    private final List<FieldRule> rules;

    FieldsEmitter(EntityModel model) {
        this.model = model;
        this.rules = FieldRules.of(model);
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.columns())
                .addJavadoc("The fields of {@code $L}, for queries and increments.", model.name())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        rules.forEach(rule -> type.addField(constant(rule)));
        model.properties().stream().filter(PropertyModel::isArray).forEach(array -> type.addField(whole(array)));
        return type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private FieldSpec constant(FieldRule rule) {
        FieldModel field = rule.field();
        FieldClass kind = rule.fieldClass();
        boolean id = field.role() == Role.ID;
        CodeBlock place = id ? CodeBlock.of("") : CodeBlock.of(", $L", field.ordinal());
        return FieldSpec.builder(kind.in(model.entity()), field.constant())
                .addJavadoc(
                        id ? "The primary key." : "Field {@code $L}.", id ? new Object[0] : new Object[] {field.path()})
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>($S, $S$L$L)", kind.name(), model.name(), field.path(), place, kind.argument())
                .build();
    }

    private FieldSpec whole(PropertyModel array) {
        TypeName element = rules.stream()
                .filter(rule -> rule.field().equals(array.first()))
                .map(rule -> rule.fieldClass().in(model.entity()))
                .findFirst()
                .orElseThrow();
        CodeBlock elements = array.columns().stream()
                .map(column -> CodeBlock.of("$L", column.constant()))
                .collect(CodeBlock.joining(array.size() > MOST_ON_A_LINE ? ",\n" : ", "));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), element),
                        array.first().name().wholeConstant())
                .addJavadoc("The elements of {@code $L}.", array.first().path().replace("[0]", ""))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, elements)
                .build();
    }
}
