package io.fluxa.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.Accessors;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The accessors of a whole array, in copies. */
final class ArrayAccessors {

    private final Slot slot;
    private final FieldRule rule;
    private final FieldModel field;
    private final String path;

    ArrayAccessors(Slot slot, FieldRule rule) {
        this.slot = slot;
        this.rule = rule;
        this.field = slot.field();
        this.path = field.path().replace("[0]", "");
    }

    List<MethodSpec> emit() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(getter());
        if (Accessors.hasWholeSetter(field)) {
            methods.add(setter());
        }
        return methods;
    }

    private MethodSpec getter() {
        String doc = field.kind() instanceof Reference
                ? "The ids that {@code $L} refers to, in a new array."
                : "All elements of {@code $L}, in a new array.";
        return MethodSpec.methodBuilder(Accessors.wholeGetter(field))
                .addJavadoc(doc, path)
                .addModifiers(Modifier.PUBLIC)
                .returns(array())
                .addCode(copy())
                .build();
    }

    /** The elements of a binary array are arrays themselves. */
    private CodeBlock copy() {
        if (rule instanceof BlobRule) {
            return CodeBlock.builder()
                    .addStatement("$T copy = row.$L.clone()", array(), field.property())
                    .beginControlFlow("for (int i = 0; i < copy.length; i++)")
                    .addStatement("copy[i] = $L(i)", Accessors.getter(field))
                    .endControlFlow()
                    .addStatement("return copy")
                    .build();
        }
        return CodeBlock.of("return row.$L.clone();\n", field.property());
    }

    /** All elements are checked before the first one changes. */
    private MethodSpec setter() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        "set" + field.name().whole())
                .addJavadoc(
                        "Sets all $L elements of {@code $L}.", slot.property().size(), path)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(array(), "values")
                .addStatement(
                        "$T.size($T.$L, $T.required($T.$L, values).length)",
                        KnownTypes.VALUE_CHECK,
                        slot.model().columns(),
                        field.name().wholeConstant(),
                        KnownTypes.VALUE_CHECK,
                        slot.model().columns(),
                        field.constant());
        if (ValueAccessors.isChecked(slot, rule)) {
            method.beginControlFlow("for (int i = 0; i < values.length; i++)")
                    .addStatement("checked$L(i, values[i])", field.accessor())
                    .endControlFlow();
        }
        return method.beginControlFlow("for (int i = 0; i < values.length; i++)")
                .addStatement("set$L(i, values[i])", field.accessor())
                .endControlFlow()
                .build();
    }

    private TypeName array() {
        TypeName element = rule.type();
        boolean optional = field.nullable() && !element.isPrimitive();
        return ArrayTypeName.of(optional ? ValueAccessors.nullable(element) : element);
    }
}
