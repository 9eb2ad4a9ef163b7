package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.model.EntityModel;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.FieldModel.Role;
import io.fluxa.generator.model.KnownTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods of a row that name a column by its ordinal; each is one switch. */
final class RowSwitches {

    /** What the emitted methods call their own parameters and variables. */
    private static final Set<String> LOCAL_NAMES = Set.of(
            "column",
            "in",
            "layout",
            "mark",
            "original",
            "other",
            "out",
            "parameter",
            "position",
            "results",
            "row",
            "statement",
            "time",
            "value",
            "version");

    private static final String UNKNOWN = "default -> throw new $T(column);\n";

    private final EntityModel model;
    private final List<FieldRule> rules;

    RowSwitches(EntityModel model, List<FieldRule> rules) {
        this.model = model;
        this.rules = rules;
    }

    List<MethodSpec> emit() {
        List<MethodSpec> methods =
                new ArrayList<>(List.of(bind(), read(), sameValue(), isNull(), integer(), setInteger()));
        List<FieldRule> large = rules.stream().filter(FieldRule::large).toList();
        if (!large.isEmpty()) {
            methods.add(valuesOrNull("large", large));
        }
        List<FieldRule> keys =
                rules.stream().filter(rule -> isKey(rule.field())).toList();
        if (!keys.isEmpty()) {
            methods.add(valuesOrNull("keyValue", keys));
        }
        return methods;
    }

    /** A field of the row itself, qualified where a variable hides it. */
    static CodeBlock own(FieldModel field) {
        return CodeBlock.of(LOCAL_NAMES.contains(field.property()) ? "this.$L" : "$L", field.slot());
    }

    /** A field of the row by its name, qualified where a variable hides it. */
    static CodeBlock ownName(String name) {
        return CodeBlock.of(LOCAL_NAMES.contains(name) ? "this.$L" : "$L", name);
    }

    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec bind() {
        MethodSpec.Builder method = onColumn("bind")
                .addParameter(PreparedStatement.class, "statement")
                .addParameter(int.class, "parameter")
                .addException(SQLException.class);
        return statements(method, rules, rule -> rule.bind(own(rule.field())));
    }

    private MethodSpec read() {
        MethodSpec.Builder method = onColumn("read")
                .addParameter(ResultSet.class, "results")
                .addParameter(int.class, "position")
                .addException(SQLException.class);
        return statements(
                method, rules, rule -> CodeBlock.of("$L = $L", own(rule.field()), rule.read(CodeBlock.of("position"))));
    }

    private MethodSpec sameValue() {
        MethodSpec.Builder method = onColumn("sameValue")
                .returns(boolean.class)
                .addParameter(KnownTypes.GENERATED_ROW, "other")
                .addStatement("$T row = ($T) other", model.row(), model.row());
        return values(method, rules, RowSwitches::same);
    }

    private static CodeBlock same(FieldRule rule) {
        CodeBlock other = CodeBlock.of("row.$L", rule.field().slot());
        return rule.same(own(rule.field()), other);
    }

    private MethodSpec isNull() {
        List<FieldRule> absent = rules.stream()
                .filter(rule ->
                        !rule.type().isPrimitive() || !rule.absentValue().isEmpty())
                .toList();
        MethodSpec.Builder method = onColumn("isNull").returns(boolean.class);
        if (absent.isEmpty()) {
            return method.addStatement("return false").build();
        }
        method.addCode("return switch (column) {\n$>");
        absent.forEach(
                rule -> method.addCode("case $L -> $L;\n", rule.field().ordinal(), rule.isAbsent(own(rule.field()))));
        return method.addCode("default -> false;\n$<};\n").build();
    }

    /** Whether look-ups by a value of a field are cached. */
    private boolean isKey(FieldModel field) {
        return field.role() != Role.DELETION
                && model.indexes().stream()
                        .anyMatch(index ->
                                index.redisPool() != null && index.fields().contains(field));
    }

    private static MethodSpec valuesOrNull(String name, List<FieldRule> rules) {
        MethodSpec.Builder method = onColumn(name).returns(Object.class).addCode("return switch (column) {\n$>");
        rules.forEach(rule -> method.addCode("case $L -> $L;\n", rule.field().ordinal(), own(rule.field())));
        return method.addCode("default -> null;\n$<};\n").build();
    }

    private MethodSpec integer() {
        MethodSpec.Builder method = onColumn("integer").returns(long.class);
        List<FieldRule> integers = rules.stream()
                .filter(rule -> rule.incrementable() || rule instanceof ReferenceRule)
                .toList();
        return integers.isEmpty()
                ? method.addStatement("throw new $T(column)", IndexOutOfBoundsException.class)
                        .build()
                : values(method, integers, rule -> own(rule.field()));
    }

    private MethodSpec setInteger() {
        MethodSpec.Builder method = onColumn("integer").addParameter(long.class, "value");
        return incrementable().isEmpty()
                ? method.addStatement("throw new $T(column)", IndexOutOfBoundsException.class)
                        .build()
                : statements(method, incrementable(), RowSwitches::narrowed);
    }

    private static CodeBlock narrowed(FieldRule rule) {
        TypeName type = rule.type().isPrimitive() ? rule.type() : rule.type().unbox();
        return type.equals(TypeName.LONG)
                ? CodeBlock.of("$L = value", own(rule.field()))
                : CodeBlock.of("$L = ($T) value", own(rule.field()), type);
    }

    private List<FieldRule> incrementable() {
        return rules.stream().filter(FieldRule::incrementable).toList();
    }

    private static MethodSpec statements(
            MethodSpec.Builder method, List<FieldRule> rules, Function<FieldRule, CodeBlock> statement) {
        method.beginControlFlow("switch (column)");
        rules.forEach(rule -> method.addCode("case $L -> $L;\n", rule.field().ordinal(), statement.apply(rule)));
        return method.addCode(UNKNOWN, IndexOutOfBoundsException.class)
                .endControlFlow()
                .build();
    }

    private static MethodSpec values(
            MethodSpec.Builder method, List<FieldRule> rules, Function<FieldRule, CodeBlock> value) {
        method.addCode("return switch (column) {\n$>");
        rules.forEach(rule -> method.addCode("case $L -> $L;\n", rule.field().ordinal(), value.apply(rule)));
        return method.addCode(UNKNOWN, IndexOutOfBoundsException.class)
                .addCode("$<};\n")
                .build();
    }

    private static MethodSpec.Builder onColumn(String name) {
        return overriding(name).addParameter(int.class, "column");
    }
}
