package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.fluxa.generator.model.FieldKind.Bool;
import io.fluxa.generator.model.FieldModel;
import io.fluxa.generator.model.KnownTypes;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes how a row becomes bytes and back: first a bit for each optional column that says whether it is null and a bit for each
 * boolean, then the values of all other columns.
 */
final class RowCoding {

    private final List<FieldRule> rules;
    private final Supplier<CodeBlock> arrays;

    RowCoding(List<FieldRule> rules, Supplier<CodeBlock> arrays) {
        this.rules = rules;
        this.arrays = arrays;
    }

    /** How many bits the encoded form of a row begins with. */
    static int flags(List<FieldRule> rules) {
        return rules.stream().mapToInt(RowCoding::flags).sum();
    }

    private static int flags(FieldRule rule) {
        return (rule.field().nullable() ? 1 : 0) + (isBool(rule) ? 1 : 0);
    }

    private static boolean isBool(FieldRule rule) {
        return rule.field().kind() instanceof Bool;
    }

    MethodSpec encode() {
        MethodSpec.Builder method = RowSwitches.overriding("encode")
                .addParameter(KnownTypes.ROW_ENCODER, "out")
                .addParameter(long.class, "layout")
                .addStatement("out.begin(layout, $L)", flags(rules));
        int flag = 0;
        for (FieldRule rule : rules) {
            CodeBlock value = RowSwitches.own(rule.field());
            if (rule.field().nullable()) {
                method.addStatement("out.flag($L, $L == null)", flag++, value);
            }
            if (isBool(rule)) {
                CodeBlock truth =
                        rule.field().nullable() ? CodeBlock.of("$T.TRUE.equals($L)", Boolean.class, value) : value;
                method.addStatement("out.flag($L, $L)", flag++, truth);
            }
        }
        rules.stream().filter(rule -> !isBool(rule)).forEach(rule -> method.addCode(encode(rule)));
        return method.build();
    }

    private static CodeBlock encode(FieldRule rule) {
        CodeBlock value = RowSwitches.own(rule.field());
        CodeBlock.Builder code = CodeBlock.builder();
        if (!rule.field().nullable()) {
            return code.addStatement(rule.encode(value)).build();
        }
        return code.beginControlFlow("if ($L != null)", value)
                .addStatement(rule.encode(value))
                .endControlFlow()
                .build();
    }

    MethodSpec decoder() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addJavadoc("Reads what {@link #encode} wrote.")
                .addParameter(KnownTypes.ROW_DECODER, "in")
                .addCode(arrays.get());
        int flag = 0;
        for (FieldRule rule : rules) {
            method.addStatement("$L = $L", RowSwitches.own(rule.field()), decode(rule, flag));
            flag += flags(rule);
        }
        return method.build();
    }

    private static CodeBlock decode(FieldRule rule, int flag) {
        FieldModel field = rule.field();
        CodeBlock value =
                isBool(rule) ? CodeBlock.of("in.flag($L)", field.nullable() ? flag + 1 : flag) : rule.decode();
        return field.nullable() ? CodeBlock.of("in.flag($L) ? null : $L", flag, value) : value;
    }
}
