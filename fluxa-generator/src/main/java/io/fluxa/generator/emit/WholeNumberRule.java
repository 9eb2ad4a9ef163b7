package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldKind.WholeNumber;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Width;

/** {@code byte}, {@code short}, {@code int} and {@code long}. */
record WholeNumberRule(FieldModel field, WholeNumber kind) implements FieldRule {

    @Override
    public TypeName type() {
        return FieldRules.primitive(field, kind.width().javaType(kind.unsigned()));
    }

    @Override
    public FieldClass fieldClass() {
        return switch (field.role()) {
            case ID -> FieldClass.of(KnownTypes.ID_FIELD);
            case VERSION -> FieldClass.of(KnownTypes.VERSION_FIELD, type().box());
            default ->
                FieldClass.of(
                        FieldClass.either(field, KnownTypes.INTEGER_FIELD, KnownTypes.NULLABLE_INTEGER_FIELD),
                        type().box());
        };
    }

    @Override
    public CodeBlock columnType() {
        return Integers.columnType(kind.width(), kind.unsigned());
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        if (fullUnsignedRange()) {
            return CodeBlock.of(
                    "$T.$L(results, $L)",
                    KnownTypes.COLUMN_READER,
                    field.nullable() ? "nullableUnsignedLong" : "unsignedLong",
                    position);
        }
        return Integers.read(type(), position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        if (fullUnsignedRange()) {
            return CodeBlock.of("$T.unsignedLong(statement, parameter, $L)", KnownTypes.COLUMN_BINDER, value);
        }
        return Integers.bind(type(), value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.$L($L)", kind.unsigned() ? "unsigned" : "signed", value);
    }

    @Override
    public CodeBlock decode() {
        return Integers.decode(type(), kind.width(), kind.unsigned());
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        if (!narrowerThanItsType()) {
            return value;
        }
        Width width = kind.width();
        boolean unsigned = kind.unsigned();
        TypeName primitive = width.javaType(unsigned);
        return CodeBlock.of(
                "$T.range($L, $L, $L, $L)",
                KnownTypes.VALUE_CHECK,
                column,
                value,
                Integers.literal(primitive, width.min(unsigned)),
                Integers.literal(primitive, width.max(unsigned)));
    }

    @Override
    public String demands() {
        if (fullUnsignedRange()) {
            return "the bits are an unsigned number";
        }
        return narrowerThanItsType()
                ? "from " + kind.width().min(kind.unsigned()) + " to "
                        + kind.width().max(kind.unsigned())
                : "";
    }

    @Override
    public boolean incrementable() {
        return field.role() == Role.PLAIN;
    }

    /** Ids end at the largest {@code long}; other unsigned ones use every bit. */
    private boolean fullUnsignedRange() {
        return kind.unsigned() && kind.width() == Width.BIG && field.role() != Role.ID;
    }

    private boolean narrowerThanItsType() {
        return kind.width() == Width.MEDIUM || kind.unsigned() && kind.width() != Width.BIG;
    }
}
