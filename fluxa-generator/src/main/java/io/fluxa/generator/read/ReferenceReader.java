package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldKind;
import io.fluxa.generator.model.FieldKind.Reference;
import io.fluxa.generator.model.KnownTypes;
import io.fluxa.generator.model.Width;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a reference refers to, and how wide the id of that is. */
final class ReferenceReader {

    private final Problems problems;

    ReferenceReader(Problems problems) {
        this.problems = problems;
    }

    Optional<FieldKind> read(FieldSource field, DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return refuse(field, Mistake.REFERENCE_RAW);
        }
        TypeMirror argument = type.getTypeArguments().get(0);
        if (!(argument instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement target)) {
            return refuse(field, Mistake.REFERENCE_RAW);
        }
        if (!Tag.present(target, KnownTypes.FLUXA_ENTITY)) {
            return refuse(field, Mistake.REFERENCE_TARGET, target.getQualifiedName());
        }
        Optional<Width> width = IdReader.widthOfId(target);
        return width.isPresent()
                ? Optional.of(new Reference(ClassName.get(target), width.get()))
                : refuse(field, Mistake.REFERENCE_ID, target.getQualifiedName());
    }

    private Optional<FieldKind> refuse(FieldSource field, Mistake mistake, Object... more) {
        field.refuse(problems, mistake, more);
        return Optional.empty();
    }
}
