package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.PropertyModel;

/** How accessors reach a value: a field of the row, or one element of an array in it by the parameter {@code index}. */
record Slot(EntityModel model, PropertyModel property) {

    /** Begins a method that reaches the value; one of an array has the index as a parameter and refuses a wrong one. */
    MethodSpec.Builder method(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name);
        return property.isArray() ? method.addParameter(int.class, "index") : method;
    }

    /** The statements at the begin of that method. */
    CodeBlock start() {
        return property.isArray()
                ? CodeBlock.of(
                        "$T.index($T.$L, index);\n",
                        KnownTypes.VALUE_CHECK,
                        model.columns(),
                        field().name().wholeConstant())
                : CodeBlock.of("");
    }

    /** The value as it is. */
    CodeBlock value() {
        return CodeBlock.of("row.$L", place());
    }

    /** The value as something to assign to, with the change of its column noted. */
    CodeBlock target() {
        return CodeBlock.of("write($L).$L", ordinal(), place());
    }

    /** The constant of the column. */
    CodeBlock column() {
        return property.isArray()
                ? CodeBlock.of(
                        "$T.$L.get(index)", model.columns(), field().name().wholeConstant())
                : CodeBlock.of("$T.$L", model.columns(), field().constant());
    }

    /** What documentation calls it. */
    CodeBlock words(String capital) {
        String path = field().path();
        return property.isArray()
                ? CodeBlock.of("$L of {@code $L} at an index from 0", element(capital), path.replace("[0]", ""))
                : CodeBlock.of("$L {@code $L}", capital, path);
    }

    FieldModel field() {
        return property.first();
    }

    private static String element(String capital) {
        return Character.isUpperCase(capital.charAt(0)) ? "The element" : "the element";
    }

    private String place() {
        return property.name() + (property.isArray() ? "[index]" : "");
    }

    private CodeBlock ordinal() {
        int first = field().ordinal();
        if (!property.isArray()) {
            return CodeBlock.of("$L", first);
        }
        return property.stride() == 1
                ? CodeBlock.of("$L + index", first)
                : CodeBlock.of("$L + $L * index", first, property.stride());
    }
}
