package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;

/** {@code boolean}. */
record BoolRule(FieldModel field) implements FieldRule {

    @Override
    public TypeName type() {
        return FieldRules.primitive(field, TypeName.BOOLEAN);
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(FieldClass.either(field, KnownTypes.BOOLEAN_FIELD, KnownTypes.NULLABLE_BOOLEAN_FIELD));
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T()", KnownTypes.BOOLEAN_TYPE);
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return field.nullable()
                ? CodeBlock.of("$T.nullableBoolean(results, $L)", KnownTypes.COLUMN_READER, position)
                : CodeBlock.of("results.getBoolean($L)", position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return field.nullable()
                ? CodeBlock.of("$T.bool(statement, parameter, $L)", KnownTypes.COLUMN_BINDER, value)
                : CodeBlock.of("statement.setBoolean(parameter, $L)", value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("");
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return value;
    }

    @Override
    public String demands() {
        return "";
    }
}
