package io.fluxa.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.Accessors;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The getter and the setter of a value. */
final class ValueAccessors {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final FieldRule rule;
    private final FieldModel field;
    private final Slot slot;

    ValueAccessors(Slot slot, FieldRule rule) {
        this.slot = slot;
        this.rule = rule;
        this.field = rule.field();
    }

    List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>(2);
        methods.add(getter());
        if (Accessors.settable(field)) {
            methods.add(setter());
            if (slot.property().isArray() && isChecked(slot, rule)) {
                methods.add(checkOfElement());
            }
        }
        return methods;
    }

    /** Whether the setter refuses or changes any value. */
    static boolean isChecked(Slot slot, FieldRule rule) {
        return !new ValueAccessors(slot, rule).checked().equals(VALUE);
    }

    /** The setters of one element and of all of them share it. */
    private MethodSpec checkOfElement() {
        TypeName type = field.nullable() ? nullable(rule.type()) : rule.type();
        return slot.method("checked" + field.accessor())
                .addModifiers(Modifier.PRIVATE)
                .returns(type)
                .addParameter(type, "value")
                .addStatement("return $L", checked())
                .build();
    }

    private MethodSpec getter() {
        boolean nullable = field.nullable() || stampedByFlush();
        return slot.method(Accessors.getter(field))
                .addJavadoc(getterDoc())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotations(field.constraints())
                .returns(nullable ? nullable(rule.givenType()) : rule.givenType())
                .addCode(slot.start())
                .addStatement("return $L", rule.given(slot.value()))
                .build();
    }

    private CodeBlock getterDoc() {
        return switch (field.role()) {
            case ID -> CodeBlock.of("The primary key.");
            case CREATED_AT -> CodeBlock.of("When the row was created; null before the first flush.");
            case UPDATED_AT -> CodeBlock.of("When the row was last changed; null before the first flush.");
            case VERSION -> CodeBlock.of("How often the row was changed, as flushes count it.");
            case PLAIN, DELETION -> CodeBlock.of(field.nullable() ? "$L, or null." : "$L.", slot.words("Field"));
        };
    }

    private MethodSpec setter() {
        TypeName type = field.nullable() ? nullable(rule.accessorType()) : rule.accessorType();
        return slot.method("set" + field.accessor())
                .addJavadoc(setterDoc())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(type, "value")
                .addCode(slot.start())
                .addCode(new Assignment(slot, rule).emit(valueToSet()))
                .build();
    }

    private CodeBlock valueToSet() {
        return slot.property().isArray() && isChecked(slot, rule)
                ? CodeBlock.of("checked$L(index, value)", field.accessor())
                : checked();
    }

    private CodeBlock checked() {
        if (rule.type().isPrimitive()) {
            return rule.check(slot.column(), VALUE);
        }
        CodeBlock given = field.nullable()
                ? VALUE
                : CodeBlock.of("$T.required($L, value)", KnownTypes.VALUE_CHECK, slot.column());
        CodeBlock checked = rule.check(slot.column(), given);
        return field.nullable() && !checked.equals(VALUE)
                ? CodeBlock.of("$L ? null : $L", rule.isNone(VALUE), checked)
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
        if (demands.equals(List.of("or null"))) {
            return CodeBlock.of("Sets $L; null is allowed.", slot.words("field"));
        }
        return demands.isEmpty()
                ? CodeBlock.of("Sets $L.", slot.words("field"))
                : CodeBlock.of("Sets $L: $L.", slot.words("field"), String.join(", ", demands));
    }

    private boolean stampedByFlush() {
        return field.role() == Role.CREATED_AT || field.role() == Role.UPDATED_AT;
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(
                AnnotationSpec.builder(ClassName.get(Nullable.class)).build());
    }
}
