package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.KnownTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads a field whose type is a class with fields of its own. */
final class EmbeddedReader {

    /** What is about one value, and so says nothing about a whole class. */
    private static final List<ClassName> OF_VALUES = List.of(
            KnownTypes.REQUIRED,
            KnownTypes.LENGTH,
            KnownTypes.DECIMAL,
            KnownTypes.PRECISION,
            KnownTypes.UNSIGNED,
            KnownTypes.MEDIUM_INT,
            KnownTypes.BLOB,
            KnownTypes.JSON,
            KnownTypes.SEARCHABLE,
            KnownTypes.SORTABLE);

    private final Problems problems;

    EmbeddedReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether a field embeds a class, rightly or wrongly. */
    static boolean isEmbedded(FieldSource field) {
        return !field.has(KnownTypes.JSON)
                && field.type() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getKind() == ElementKind.CLASS
                && !type.getQualifiedName().toString().startsWith("java.")
                && !TypeNames.of(declared).equals(KnownTypes.REFERENCE.canonicalName());
    }

    /** The class that a field embeds, inside of the classes that are being read already; nothing after a mistake. */
    Optional<TypeElement> read(FieldSource field, Collection<TypeElement> outer) {
        TypeElement type = (TypeElement) ((DeclaredType) field.type()).asElement();
        for (ClassName annotation : OF_VALUES) {
            field.tag(annotation)
                    .ifPresent(tag ->
                            field.refuse(problems, tag.place(), Mistake.EMBEDDED_ANNOTATION, annotation.simpleName()));
        }
        new ConstraintReader(problems).refuseWhole(field);
        boolean plain = type.getTypeParameters().isEmpty()
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && Hierarchy.superclass(type).isEmpty();
        if (Tag.present(type, KnownTypes.FLUXA_ENTITY)) {
            field.refuse(problems, Mistake.EMBEDDED_DEFINITION, type.getSimpleName());
        } else if (outer.contains(type)) {
            field.refuse(problems, Mistake.EMBEDDED_CYCLE, type.getQualifiedName());
        } else if (!plain) {
            field.refuse(problems, Mistake.EMBEDDED_SHAPE, type.getQualifiedName());
        } else if (Hierarchy.ownColumns(type).isEmpty()) {
            field.refuse(problems, Mistake.EMBEDDED_EMPTY, type.getQualifiedName());
        } else {
            return Optional.of(type);
        }
        return Optional.empty();
    }
}
