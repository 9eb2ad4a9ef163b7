package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.KnownTypes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Demands that a definition is a plain class of a named package. */
final class ShapeReader {

    private final Problems problems;

    ShapeReader(Problems problems) {
        this.problems = problems;
    }

    /** Whether it makes sense to read the fields. */
    boolean accepts(TypeElement definition) {
        Place place = Place.of(definition);
        if (definition.getKind() != ElementKind.CLASS) {
            problems.add(place, Mistake.NOT_A_CLASS, definition.getSimpleName(), words(definition.getKind()));
            return false;
        }
        if (definition.getModifiers().contains(Modifier.ABSTRACT)) {
            problems.add(place, Mistake.ABSTRACT, definition.getSimpleName());
        }
        if (!definition.getTypeParameters().isEmpty()) {
            problems.add(place, Mistake.GENERIC, definition.getSimpleName());
        }
        checkHome(definition, place);
        if (Tag.present(definition, KnownTypes.MAPPED_SUPERCLASS)) {
            problems.add(place, Mistake.MAPPED_DEFINITION, definition.getSimpleName());
        }
        Hierarchy.of(definition).forEach(type -> checkSuperclass(type, definition));
        return true;
    }

    private void checkHome(TypeElement definition, Place place) {
        Element home = definition.getEnclosingElement();
        if (!(home instanceof PackageElement enclosing)) {
            problems.add(place, Mistake.NESTED, definition.getSimpleName());
        } else if (enclosing.isUnnamed()) {
            problems.add(place, Mistake.DEFAULT_PACKAGE, definition.getSimpleName());
        }
    }

    private void checkSuperclass(TypeElement type, TypeElement definition) {
        Place place = Place.of(type).usedBy(Hierarchy.user(definition, type));
        if (!type.equals(definition)) {
            Tag.find(type, KnownTypes.TABLE)
                    .ifPresent(table -> problems.add(
                            table.usedBy(definition).place(), Mistake.SUPERCLASS_TABLE, type.getSimpleName()));
            if (!type.getTypeParameters().isEmpty()) {
                problems.add(place, Mistake.SUPERCLASS_GENERIC, type.getSimpleName(), definition.getSimpleName());
            }
        }
        Optional<TypeElement> parent = Hierarchy.superclass(type);
        if (parent.isEmpty() || Tag.present(parent.get(), KnownTypes.MAPPED_SUPERCLASS)) {
            return;
        }
        boolean another = Tag.present(parent.get(), KnownTypes.FLUXA_ENTITY);
        problems.add(
                place,
                another ? Mistake.SUPERCLASS_DEFINITION : Mistake.SUPERCLASS,
                type.getSimpleName(),
                parent.get());
    }

    private static String words(ElementKind kind) {
        return switch (kind) {
            case INTERFACE -> "an interface";
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "no class";
        };
    }
}
