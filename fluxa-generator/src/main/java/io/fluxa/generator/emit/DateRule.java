package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.time.LocalDate;

/** {@code LocalDate}. */
record DateRule(FieldModel field) implements FieldRule {

    @Override
    public TypeName type() {
        return ClassName.get(LocalDate.class);
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(FieldClass.either(field, KnownTypes.DATE_FIELD, KnownTypes.NULLABLE_DATE_FIELD));
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T()", KnownTypes.DATE_TYPE);
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("$T.date(results, $L)", KnownTypes.COLUMN_READER, position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return CodeBlock.of("$T.date(statement, parameter, $L)", KnownTypes.COLUMN_BINDER, value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.date($L)", value);
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.date()");
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return CodeBlock.of("$T.date($L, $L)", KnownTypes.VALUE_CHECK, column, value);
    }

    @Override
    public String demands() {
        return "in the years 1000 to 9999";
    }
}
