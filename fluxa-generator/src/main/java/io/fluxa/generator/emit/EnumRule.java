package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EnumModel;
import io.fluxa.generator.model.EnumModel.Constant;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A Java enum, stored as text. */
record EnumRule(FieldModel field, EnumModel model) implements FieldRule {

    @Override
    public TypeName type() {
        return model.type();
    }

    @Override
    public CodeBlock columnType() {
        CodeBlock values =
                model.values().stream().map(value -> CodeBlock.of("$S", value)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("new $T($T.of($L))", KnownTypes.ENUM_TYPE, List.class, values);
    }

    @Override
    public CodeBlock read(CodeBlock position) {
        return CodeBlock.of("$L(results.getString($L))", field.name(), position);
    }

    @Override
    public CodeBlock bind(CodeBlock value) {
        return model.renamed()
                ? CodeBlock.of("statement.setString(parameter, $L($L))", field.name(), value)
                : CodeBlock.of("statement.setString(parameter, $1L == null ? null : $1L.name())", value);
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
        return field.nullable()
                ? CodeBlock.of("")
                : CodeBlock.of("$T.$L", model.type(), model.constants().get(0).name());
    }

    @Override
    public List<MethodSpec> rowMethods(String entity) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(constantOfText(entity));
        if (model.renamed()) {
            methods.add(textOfConstant());
        }
        return methods;
    }

    private MethodSpec constantOfText(String entity) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(model.type())
                .addParameter(String.class, "value")
                .addException(SQLException.class)
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .addCode("return switch (value) {\n$>");
        for (Constant constant : model.constants()) {
            method.addCode("case $S -> $T.$L;\n", constant.value(), model.type(), constant.name());
        }
        return method.addCode(
                        "default -> throw $T.unknownValue($S, $S);\n$<};\n",
                        KnownTypes.COLUMN_READER,
                        entity,
                        field.name())
                .build();
    }

    private MethodSpec textOfConstant() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(model.type(), "value")
                .beginControlFlow("if (value == null)")
                .addStatement("return null")
                .endControlFlow()
                .addCode("return switch (value) {\n$>");
        for (Constant constant : model.constants()) {
            method.addCode("case $L -> $S;\n", constant.name(), constant.value());
        }
        return method.addCode("$<};\n").build();
    }
}
