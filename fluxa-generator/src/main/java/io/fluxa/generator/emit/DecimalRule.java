package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldKind.DecimalNumber;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.math.BigDecimal;

/** {@code BigDecimal}. */
record DecimalRule(FieldModel field, DecimalNumber kind) implements FieldRule {

    @Override
    public TypeName type() {
        return ClassName.get(BigDecimal.class);
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(FieldClass.either(field, KnownTypes.DECIMAL_FIELD, KnownTypes.NULLABLE_DECIMAL_FIELD));
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of(
                "new $T($L, $L, $L)", KnownTypes.DECIMAL_TYPE, kind.precision(), kind.scale(), kind.unsigned());
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("results.getBigDecimal($L)", position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return CodeBlock.of("statement.setBigDecimal(parameter, $L)", value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.$L($L, $L)", method(), value, kind.scale());
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.$L($L)", method(), kind.scale());
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return CodeBlock.of(
                "$T.decimal($L, $L, $L, $L, $L)",
                KnownTypes.VALUE_CHECK,
                column,
                value,
                kind.precision(),
                kind.scale(),
                kind.unsigned());
    }

    @Override
    public String demands() {
        String digits = "at most " + (kind.precision() - kind.scale()) + " digits before and " + kind.scale()
                + " after the point";
        return kind.unsigned() ? digits + ", not negative" : digits;
    }

    /** Up to 18 digits fit a {@code long}. */
    private String method() {
        return kind.precision() <= 18 ? "decimal" : "wideDecimal";
    }
}
