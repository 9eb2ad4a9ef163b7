package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldKind.DateTime;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import java.time.Instant;

/** {@code Instant}. */
record DateTimeRule(FieldModel field, DateTime kind) implements FieldRule {

    @Override
    public TypeName type() {
        return ClassName.get(Instant.class);
    }

    @Override
    public FieldClass fieldClass() {
        return field.role() == Role.UPDATED_AT
                ? FieldClass.of(KnownTypes.UPDATE_TIME_FIELD)
                : FieldClass.of(FieldClass.either(field, KnownTypes.INSTANT_FIELD, KnownTypes.NULLABLE_INSTANT_FIELD));
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T($L)", KnownTypes.DATE_TIME_TYPE, kind.precision());
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("$T.instant(results, $L)", KnownTypes.COLUMN_READER, position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return CodeBlock.of("$T.instant(statement, parameter, $L)", KnownTypes.COLUMN_BINDER, value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.instant($L, $L)", value, kind.precision());
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.instant($L)", kind.precision());
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return CodeBlock.of("$T.instant($L, $L, $L)", KnownTypes.VALUE_CHECK, column, value, kind.precision());
    }

    @Override
    public String demands() {
        String kept = kind.precision() == 0
                ? "whole seconds"
                : kind.precision() == 1 ? "1 digit of a second" : kind.precision() + " digits of a second";
        return "truncated to " + kept + ", in the years 1000 to 9999";
    }
}
