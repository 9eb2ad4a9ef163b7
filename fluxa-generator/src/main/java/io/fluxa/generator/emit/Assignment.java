package io.fluxa.generator.emit;

import com.palantir.javapoet.CodeBlock;

/** The end of every setter: write the value if it differs from the one in the row. */
final class Assignment {

    private final Slot slot;
    private final FieldRule rule;

    Assignment(Slot slot, FieldRule rule) {
        this.slot = slot;
        this.rule = rule;
    }

    /** Assigns the value of an expression; {@code value} itself needs no variable. */
    CodeBlock emit(CodeBlock expression) {
        CodeBlock.Builder code = CodeBlock.builder();
        boolean given = expression.toString().equals("value");
        CodeBlock variable = CodeBlock.of(given ? "value" : "checked");
        if (!given) {
            code.addStatement("$T checked = $L", rule.type(), expression);
        }
        return code.beginControlFlow("if ($L)", rule.differs(variable, slot.value()))
                .addStatement("$L = $L", slot.target(), variable)
                .endControlFlow()
                .build();
    }
}
