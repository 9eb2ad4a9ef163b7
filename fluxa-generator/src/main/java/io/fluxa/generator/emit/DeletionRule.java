package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldKind.Deletion;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;

/** Whether a row is softly deleted: its own id if it is. */
record DeletionRule(FieldModel field, Deletion kind) implements FieldRule {

    @Override
    public TypeName type() {
        return kind.idWidth().javaType(true);
    }

    @Override
    public TypeName accessorType() {
        return TypeName.BOOLEAN;
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(KnownTypes.DELETION_FIELD);
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
        return value;
    }

    @Override
    public String demands() {
        return "";
    }
}
