package io.fluxa.generator.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Writes an annotation again as it was written, the same whichever compiler read it. */
final class AnnotationCopy extends SimpleAnnotationValueVisitor14<CodeBlock, Void> {

    private static final AnnotationCopy VALUES = new AnnotationCopy();

    private AnnotationCopy() {}

    static AnnotationSpec of(AnnotationMirror mirror) {
        AnnotationSpec.Builder copy = AnnotationSpec.builder(
                ClassName.get((TypeElement) mirror.getAnnotationType().asElement()));
        mirror.getElementValues()
                .forEach(
                        (member, value) -> copy.addMember(member.getSimpleName().toString(), VALUES.visit(value)));
        return copy.build();
    }

    @Override
    protected CodeBlock defaultAction(Object value, Void none) {
        return CodeBlock.of("$L", value);
    }

    @Override
    public CodeBlock visitByte(byte value, Void none) {
        return CodeBlock.of("(byte) $L", value);
    }

    @Override
    public CodeBlock visitShort(short value, Void none) {
        return CodeBlock.of("(short) $L", value);
    }

    @Override
    public CodeBlock visitLong(long value, Void none) {
        return CodeBlock.of("$LL", value);
    }

    @Override
    public CodeBlock visitChar(char value, Void none) {
        return CodeBlock.of("(char) $L", (int) value);
    }

    @Override
    public CodeBlock visitFloat(float value, Void none) {
        return Float.isFinite(value) ? CodeBlock.of("$Lf", value) : CodeBlock.of("(float) $L", infinite(value));
    }

    @Override
    public CodeBlock visitDouble(double value, Void none) {
        return Double.isFinite(value) ? CodeBlock.of("$L", value) : infinite(value);
    }

    @Override
    public CodeBlock visitString(String value, Void none) {
        return CodeBlock.of("$S", value);
    }

    @Override
    public CodeBlock visitType(TypeMirror type, Void none) {
        return CodeBlock.of("$T.class", TypeName.get(type));
    }

    @Override
    public CodeBlock visitEnumConstant(VariableElement constant, Void none) {
        return CodeBlock.of("$T.$L", TypeName.get(constant.asType()), constant.getSimpleName());
    }

    @Override
    public CodeBlock visitAnnotation(AnnotationMirror annotation, Void none) {
        return CodeBlock.of("$L", of(annotation));
    }

    /** One compiler gives an array of one, the other its only value where that was written without braces. */
    @Override
    public CodeBlock visitArray(List<? extends AnnotationValue> values, Void none) {
        List<CodeBlock> items = values.stream().map(this::visit).toList();
        return items.size() == 1 ? items.get(0) : items.stream().collect(CodeBlock.joining(", ", "{", "}"));
    }

    private static CodeBlock infinite(double value) {
        return CodeBlock.of("($L / 0d)", Double.isNaN(value) ? "0d" : value > 0 ? "1d" : "-1d");
    }
}
