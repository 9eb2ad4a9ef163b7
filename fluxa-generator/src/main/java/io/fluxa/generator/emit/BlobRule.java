package io.fluxa.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.FieldKind.Blob;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.Arrays;

/** {@code byte[]}; applications get and give copies, because rows are shared. */
record BlobRule(FieldModel field, Blob kind) implements FieldRule {

    @Override
    public TypeName type() {
        return ArrayTypeName.of(TypeName.BYTE);
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(FieldClass.either(field, KnownTypes.BINARY_FIELD, KnownTypes.NULLABLE_BINARY_FIELD));
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T($L)", KnownTypes.BLOB_TYPE, kind.lengthBytes());
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("results.getBytes($L)", position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return CodeBlock.of("statement.setBytes(parameter, $L)", value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.bytes($L)", value);
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.bytes()");
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return CodeBlock.of("$T.bytes($L, $L, $L)", KnownTypes.VALUE_CHECK, column, value, kind.lengthBytes());
    }

    @Override
    public CodeBlock given(CodeBlock value) {
        return CodeBlock.of("copy($L)", value);
    }

    @Override
    public CodeBlock same(CodeBlock left, CodeBlock right) {
        return CodeBlock.of("$T.equals($L, $L)", Arrays.class, left, right);
    }

    @Override
    public CodeBlock differs(CodeBlock left, CodeBlock right) {
        return CodeBlock.of("!$T.equals($L, $L)", Arrays.class, left, right);
    }

    @Override
    public boolean large() {
        return true;
    }

    @Override
    public String demands() {
        return switch (kind.lengthBytes()) {
            case 2 -> "at most 65535 bytes";
            case 3 -> "at most 16 MiB";
            default -> "at most 4 GiB";
        };
    }
}
