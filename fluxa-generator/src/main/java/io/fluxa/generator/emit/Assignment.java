package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;
import io.fluxa.generator.model.FieldModel;
import java.util.Objects;

/** The end of every setter: write the value if it differs from the one in the row. */
final class Assignment {

    private final FieldRule rule;
    private final FieldModel field;

    Assignment(FieldRule rule) {
        this.rule = rule;
        this.field = rule.field();
    }

    /** Assigns the value of an expression; {@code value} itself needs no variable. */
    CodeBlock emit(CodeBlock expression) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean given = expression.toString().equals("value");
        String variable = given ? "value" : "checked";
        if (!given) {
            code.addStatement("$T checked = $L", rule.type(), expression);
        }
        return code.beginControlFlow("if ($L)", differs(variable))
                .addStatement("write($L).$L = $L", field.ordinal(), field.name(), variable)
                .endControlFlow()
                .build();
    }

    private CodeBlock differs(String variable) {
        if (rule.comparedByIdentity()) {
            return CodeBlock.of("$L != row.$L", variable, field.name());
        }
        return field.nullable()
                ? CodeBlock.of("!$T.equals($L, row.$L)", Objects.class, variable, field.name())
                : CodeBlock.of("!$L.equals(row.$L)", variable, field.name());
    }
}
