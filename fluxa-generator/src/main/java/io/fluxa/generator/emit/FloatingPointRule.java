package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldKind.FloatingPoint;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;

/** {@code float} and {@code double}. */
record FloatingPointRule(FieldModel field, FloatingPoint kind) implements FieldRule {

    @Override
    public TypeName type() {
        return FieldRules.primitive(field, single() ? TypeName.FLOAT : TypeName.DOUBLE);
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(
                FieldClass.either(field, KnownTypes.FLOATING_FIELD, KnownTypes.NULLABLE_FLOATING_FIELD), type().box());
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T($L, $L)", KnownTypes.FLOAT_TYPE, kind.bytes(), kind.unsigned());
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        String name = single() ? "Float" : "Double";
        return field.nullable()
                ? CodeBlock.of("$T.nullable$L(results, $L)", KnownTypes.COLUMN_READER, name, position)
                : CodeBlock.of("results.get$L($L)", name, position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        if (field.nullable()) {
            return CodeBlock.of("$T.floating(statement, parameter, $L)", KnownTypes.COLUMN_BINDER, value);
        }
        return CodeBlock.of("statement.set$L(parameter, $L)", single() ? "Float" : "Double", value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.$L($L)", single() ? "float32" : "float64", value);
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.$L()", single() ? "float32" : "float64");
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return CodeBlock.of("$T.floating($L, $L, $L)", KnownTypes.VALUE_CHECK, column, value, kind.unsigned());
    }

    /** {@code ==} would take -0 for 0. */
    @Override
    public CodeBlock same(CodeBlock left, CodeBlock right) {
        return field.nullable()
                ? FieldRule.super.same(left, right)
                : CodeBlock.of("$T.compare($L, $L) == 0", type().box(), left, right);
    }

    @Override
    public CodeBlock differs(CodeBlock left, CodeBlock right) {
        return field.nullable()
                ? FieldRule.super.differs(left, right)
                : CodeBlock.of("$T.compare($L, $L) != 0", type().box(), left, right);
    }

    @Override
    public String demands() {
        return kind.unsigned() ? "finite, not negative" : "finite";
    }

    private boolean single() {
        return kind.bytes() == Float.BYTES;
    }
}
