package io.fluxa.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.Set;

/** A set of a Java enum, stored as the texts of its constants. */
final class EnumSetRule implements FieldRule {

    private final FieldModel field;
    private final EntityModel model;
    private final EnumModel constants;
    private final String name;

    /** Creates the rule of a field whose row knows the stored texts under a name. */
    EnumSetRule(FieldModel field, EntityModel model, EnumModel constants, String name) {
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
        return ParameterizedTypeName.get(ClassName.get(Set.class), constants.type());
    }

    @Override
    public FieldClass fieldClass() {
        return FieldClass.of(
                FieldClass.either(field, KnownTypes.SET_FIELD, KnownTypes.NULLABLE_SET_FIELD), constants.type());
    }

    @Override
    public CodeBlock columnType() {
        return CodeBlock.of("new $T($T.$L.texts())", KnownTypes.SET_TYPE, model.row(), name);
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("$L.readSet(results.getString($L), $S, $S)", name, position, model.name(), field.path());
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return CodeBlock.of("statement.setString(parameter, $L.setText($L))", name, value);
    }

    @Override
    public CodeBlock encode(CodeBlock value) {
        return CodeBlock.of("out.constants($L, $L)", name, value);
    }

    @Override
    public CodeBlock decode() {
        return CodeBlock.of("in.constants($L)", name);
    }

    @Override
    public CodeBlock check(CodeBlock column, CodeBlock value) {
        return CodeBlock.of("$T.set($L, $L, $T.$L)", KnownTypes.VALUE_CHECK, column, value, model.row(), name);
    }

    @Override
    public String demands() {
        return "";
    }

    @Override
    public CodeBlock initialValue() {
        return field.nullable() ? CodeBlock.of("") : CodeBlock.of("$T.$L.firstAsSet()", model.row(), name);
    }
}
