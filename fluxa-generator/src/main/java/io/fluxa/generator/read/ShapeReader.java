package io.fluxa.generator.read;

import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

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
        TypeMirror superclass = definition.getSuperclass();
        if (superclass instanceof DeclaredType type && !isObject(type.asElement())) {
            problems.add(place, Mistake.SUPERCLASS, definition.getSimpleName(), type.asElement());
        }
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

    private static boolean isObject(Element type) {
        return type instanceof TypeElement element && element.getQualifiedName().contentEquals("java.lang.Object");
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
