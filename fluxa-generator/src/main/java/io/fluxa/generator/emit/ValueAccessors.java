package io.fluxa.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.Accessors;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The getter and the setter of a field that holds a value. */
final class ValueAccessors {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final FieldRule rule;
    private final FieldModel field;
    private final Assignment assignment;
    private final CodeBlock column;

    ValueAccessors(EntityModel model, FieldRule rule) {
        this.rule = rule;
        this.field = rule.field();
        this.assignment = new Assignment(rule);
        this.column = CodeBlock.of("$T.$L", model.columns(), field.constant());
    }

    List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>(2);
        methods.add(getter());
        if (field.role() != Role.ID && field.role() != Role.UPDATED_AT) {
            methods.add(setter());
        }
        return methods;
    }

    private MethodSpec getter() {
        boolean nullable = field.nullable() || stampedByFlush();
        return MethodSpec.methodBuilder(Accessors.getter(field))
                .addJavadoc(getterDoc())
                .addModifiers(Modifier.PUBLIC)
                .returns(nullable ? nullable(rule.type()) : rule.type())
                .addStatement("return row.$L", field.name())
                .build();
    }

    private CodeBlock getterDoc() {
        return switch (field.role()) {
            case ID -> CodeBlock.of("The primary key.");
            case CREATED_AT -> CodeBlock.of("When the row was created; null before the first flush.");
            case UPDATED_AT -> CodeBlock.of("When the row was last changed; null before the first flush.");
            case PLAIN ->
                field.nullable()
                        ? CodeBlock.of("Field {@code $L}, or null.", field.name())
                        : CodeBlock.of("Field {@code $L}.", field.name());
        };
    }

    private MethodSpec setter() {
        TypeName type = field.nullable() ? nullable(rule.type()) : rule.type();
        return MethodSpec.methodBuilder("set" + field.accessor())
                .addJavadoc(setterDoc())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(ParameterSpec.builder(type, "value").build())
                .addCode(assignment.emit(checked()))
                .build();
    }

    private CodeBlock checked() {
        if (rule.type().isPrimitive()) {
            return rule.check(column, VALUE);
        }
        CodeBlock given =
                field.nullable() ? VALUE : CodeBlock.of("$T.required($L, value)", KnownTypes.VALUE_CHECK, column);
        CodeBlock checked = rule.check(column, given);
        return field.nullable() && !checked.equals(VALUE)
                ? CodeBlock.of("value == null ? null : $L", checked)
                : checked;
    }

    private CodeBlock setterDoc() {
        if (field.role() == Role.CREATED_AT) {
            return CodeBlock.of("Sets when the row was created; without it the first flush does.");
        }
        List<String> demands = new ArrayList<>();
        if (!field.nullable() && !rule.type().isPrimitive()) {
            demands.add("required");
        }
        if (!rule.demands().isEmpty()) {
            demands.add(rule.demands());
        }
        if (field.nullable()) {
            demands.add("or null");
        }
        return demands.isEmpty()
                ? CodeBlock.of("Sets field {@code $L}.", field.name())
                : CodeBlock.of("Sets field {@code $L}: $L.", field.name(), String.join(", ", demands));
    }

    private boolean stampedByFlush() {
        return field.role() == Role.CREATED_AT || field.role() == Role.UPDATED_AT;
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(
                AnnotationSpec.builder(ClassName.get(Nullable.class)).build());
    }
}
