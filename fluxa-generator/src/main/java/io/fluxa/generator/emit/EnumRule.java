package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;

/** A Java enum, stored as text. */
final class EnumRule implements FieldRule {

    private final FieldModel field;
    private final EntityModel model;
    private final EnumModel constants;
    private final String name;

    /** Creates the rule of a field whose row knows the stored texts under a name. */
    EnumRule(FieldModel field, EntityModel model, EnumModel constants, String name) {
        this.field = field;
        this.model = model;
        this.constants = constants;
        this.name = name;
    }

    @Override
    public FieldModel field() {
        return field;
    }

    @Override
    public TypeName type() {
        return constants.type();
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(
                FieldClass.either(field, KnownTypes.ENUM_FIELD, KnownTypes.NULLABLE_ENUM_FIELD), constants.type());
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T($T.$L.texts())", KnownTypes.ENUM_TYPE, model.row(), name);
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("$L.read(results.getString($L), $S, $S)", name, position, model.name(), field.path());
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return CodeBlock.of("statement.setString(parameter, $L.text($L))", name, value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.constant($L, $L)", name, value);
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.constant($L)", name);
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return value;
    }

    @Override
    public String demands() {
        return "";
    }

    @Override
    public boolean comparedByIdentity() {
        return true;
    }

    @Override
    public CodeBlock initialValue() {
        return field.nullable() ? CodeBlock.of("") : CodeBlock.of("$T.$L.first()", model.row(), name);
    }
}
