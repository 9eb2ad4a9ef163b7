package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;

/** The id of a row of another definition. */
record ReferenceRule(FieldModel field, Reference kind) implements FieldRule {

    @Override
    public TypeName type() {
        return FieldRules.primitive(field, primitive());
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(
                FieldClass.either(field, KnownTypes.REFERENCE_FIELD, KnownTypes.NULLABLE_REFERENCE_FIELD),
                EntityModel.entityOf(kind.definition()));
    }

    @Override
    public TypeName keyType() {
        return TypeName.LONG;
    }

    @Override
    public String keyName() {
        return FieldRule.super.keyName() + "Id";
    }

    @Override
    public CodeBlock columnType() {
        return Integers.columnType(kind.idWidth(), true);
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return Integers.read(type(), position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return Integers.bind(type(), value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.unsigned($L)", value);
    }

    @Override
    public CodeBlock decode() {
        return Integers.decode(type(), kind.idWidth(), true);
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        CodeBlock checked = CodeBlock.of(
                "$T.reference($L, $L, $L)",
                KnownTypes.VALUE_CHECK,
                column,
                value,
                Integers.literal(primitive(), kind.idWidth().max(true)));
        return primitive().equals(TypeName.LONG) ? checked : CodeBlock.of("($T) $L", primitive(), checked);
    }

    @Override
    public String demands() {
        return "the id of a row";
    }

    @Override
    public String absentValue() {
        return "0";
    }

    TypeName primitive() {
        return kind.idWidth().javaType(true);
    }
}
