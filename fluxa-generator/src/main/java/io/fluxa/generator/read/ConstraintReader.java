package io.fluxa.generator.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import io.fluxa.generator.model.FieldModel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the annotations of Bean Validation, which getters take over. The generator knows that API by name only. */
final class ConstraintReader {

    private static final ClassName CONSTRAINT = ClassName.get("jakarta.validation", "Constraint");
    private static final ClassName TARGET = ClassName.get("java.lang.annotation", "Target");

    /** What belongs to Bean Validation without being a constraint. */
    private static final Set<String> CASCADES = Set.of(
            "jakarta.validation.Valid",
            "jakarta.validation.groups.ConvertGroup",
            "jakarta.validation.groups.ConvertGroup.List");

    private final Problems problems;

    ConstraintReader(Problems problems) {
        this.problems = problems;
    }

    /** The annotations of a field that its getter takes over. */
    List<AnnotationSpec> read(FieldSource field, Role role) {
        List<AnnotationSpec> constraints = new ArrayList<>();
        for (AnnotationMirror mirror : of(field.element())) {
            Place place = new Tag(field.element(), mirror, Place.SINGLE, field.user()).place();
            String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
            Optional<TypeElement> hidden = hidden(mirror, field);
            if (role != Role.PLAIN && role != Role.ID) {
                field.refuse(problems, place, Mistake.CONSTRAINT_PLACE, name);
            } else if (!fits(mirror, "METHOD")) {
                field.refuse(problems, place, Mistake.CONSTRAINT_TARGET, name);
            } else if (hidden.isPresent()) {
                field.refuse(problems, place, Mistake.TYPE_HIDDEN, hidden.get().getSimpleName());
            } else {
                constraints.add(AnnotationCopy.of(mirror));
            }
        }
        return constraints;
    }

    /** Refuses the constraints of a field that embeds a class: there is no getter for the whole of it. */
    void refuseWhole(FieldSource field) {
        for (AnnotationMirror mirror : of(field.element())) {
            if (!CASCADES.contains(nameOf(mirror))) {
                Place place = new Tag(field.element(), mirror, Place.SINGLE, field.user()).place();
                field.refuse(
                        problems,
                        place,
                        Mistake.EMBEDDED_ANNOTATION,
                        mirror.getAnnotationType().asElement().getSimpleName());
            }
        }
    }

    /** A type with the constraints of what its collections hold, and without any of the type itself. */
    static TypeName withConstraints(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || declared.getTypeArguments().isEmpty()) {
            return TypeName.get(type);
        }
        TypeName[] arguments = declared.getTypeArguments().stream()
                .map(argument -> withConstraints(argument)
                        .annotated(of(argument).stream().map(AnnotationCopy::of).toList()))
                .toArray(TypeName[]::new);
        return ParameterizedTypeName.get(ClassName.get((TypeElement) declared.asElement()), arguments);
    }

    /** A type in the constraints of what a collection holds that the entity cannot name. */
    static Optional<TypeElement> hidden(AnnotatedConstruct annotated, FieldSource field) {
        return of(annotated).stream()
                .flatMap(mirror -> hidden(mirror, field).stream())
                .findFirst();
    }

    private static List<? extends AnnotationMirror> of(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .filter(ConstraintReader::validates)
                .toList();
    }

    private static boolean validates(AnnotationMirror mirror) {
        Element type = mirror.getAnnotationType().asElement();
        return CASCADES.contains(nameOf(mirror)) || Tag.present(type, CONSTRAINT) || isList(type);
    }

    /** Whether a type is what the compiler wraps a repeated constraint in. */
    private static boolean isList(Element type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(member -> member.getSimpleName().contentEquals("value"))
                .map(ExecutableElement::getReturnType)
                .anyMatch(value -> value instanceof ArrayType array
                        && array.getComponentType() instanceof DeclaredType item
                        && Tag.present(item.asElement(), CONSTRAINT));
    }

    /** Whether an annotation may stand on a kind of element; one without a target may stand on every declaration. */
    private static boolean fits(AnnotationMirror mirror, String kind) {
        return Tag.find(mirror.getAnnotationType().asElement(), TARGET)
                .map(target -> target.items("value").stream()
                        .anyMatch(item -> item.getValue() instanceof VariableElement constant
                                && constant.getSimpleName().contentEquals(kind)))
                .orElse(true);
    }

    /** A type in an annotation that the entity cannot name. */
    private static Optional<TypeElement> hidden(AnnotationMirror mirror, FieldSource field) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        if (Visibility.hides(type, field)) {
            return Optional.of(type);
        }
        return mirror.getElementValues().values().stream()
                .flatMap(value -> hidden(value, field).stream())
                .findFirst();
    }

    private static Optional<TypeElement> hidden(AnnotationValue value, FieldSource field) {
        Object content = value.getValue();
        if (content instanceof AnnotationMirror inner) {
            return hidden(inner, field);
        }
        if (content instanceof List<?> items) {
            return items.stream()
                    .map(AnnotationValue.class::cast)
                    .flatMap(item -> hidden(item, field).stream())
                    .findFirst();
        }
        TypeMirror type = content instanceof VariableElement constant ? constant.asType() : null;
        if (content instanceof TypeMirror given) {
            type = given;
        }
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && Visibility.hides(element, field)
                ? Optional.of(element)
                : Optional.empty();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
