package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldKind.Text;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;

/**
 * {@code String}.
 *
 * @param emptyIsNull whether an optional field takes the empty text as NULL
 */
record TextRule(FieldModel field, Text kind, boolean emptyIsNull) implements FieldRule {

    @Override
    public TypeName type() {
        return ClassName.get(String.class);
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(FieldClass.either(field, KnownTypes.TEXT_FIELD, KnownTypes.NULLABLE_TEXT_FIELD));
    }

    @Override
    public CodeBlock columnType() {
        return unlimited()
                ? CodeBlock.of("new $T($T.MAX)", KnownTypes.TEXT_TYPE, KnownTypes.TEXT_TYPE)
                : CodeBlock.of("new $T($L)", KnownTypes.TEXT_TYPE, kind.length());
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("results.getString($L)", position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return CodeBlock.of("statement.setString(parameter, $L)", value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.text($L)", value);
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.text()");
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return unlimited()
                ? CodeBlock.of("$T.mediumText($L, $L)", KnownTypes.VALUE_CHECK, column, value)
                : CodeBlock.of("$T.text($L, $L, $L)", KnownTypes.VALUE_CHECK, column, value, kind.length());
    }

    @Override
    public boolean large() {
        return true;
    }

    @Override
    public String demands() {
        return unlimited() ? "at most 16 MiB of UTF-8" : "at most " + kind.length() + " characters";
    }

    @Override
    public CodeBlock isNone(CodeBlock value) {
        return emptyIsNull ? CodeBlock.of("$1L == null || $1L.isEmpty()", value) : FieldRule.super.isNone(value);
    }

    private boolean unlimited() {
        return kind.length() == Text.MAX;
    }
}
