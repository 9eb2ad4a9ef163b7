package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldKind.Json;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;

/** A JSON document: the row has its text, the accessors its value. */
record JsonRule(FieldModel field, EntityModel model, Json kind) implements FieldRule {

    @Override
    public TypeName type() {
        return ClassName.get(String.class);
    }

    @Override
    public TypeName accessorType() {
        return kind.type();
    }

    @Override
    public TypeName givenType() {
        return kind.constrained();
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(FieldClass.either(field, KnownTypes.DOCUMENT_FIELD, KnownTypes.NULLABLE_DOCUMENT_FIELD));
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T()", KnownTypes.JSON_COLUMN_TYPE);
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
    public CodeBlock given(CodeBlock value) {
        return CodeBlock.of("document($T.$L, $L, $L)", model.columns(), field.constant(), value, typeConstant());
    }

    /** A document that says the same as the one in the row, or as the stored one, keeps its text. */
    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return CodeBlock.of("text($1L, $2L, $3L, row.$4L, base.$4L)", column, value, typeConstant(), field.property());
    }

    @Override
    public boolean large() {
        return true;
    }

    @Override
    public String demands() {
        return "kept as the text of a JSON document";
    }

    /** The constant of the entity that knows the type of the value. */
    String typeConstant() {
        return field.constant() + "_TYPE";
    }
}
