package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * One annotation on one element. Values that are themselves an error of the source read as their type's empty value; the
 * compiler reports them.
 *
 * @param element what is annotated
 * @param mirror the annotation
 * @param repetition which of several annotations of its type it is, or {@link Place#SINGLE}
 * @param user the element of the definition that leads to what is annotated, if that is not part of the definition
 */
record Tag(
        Element element,
        AnnotationMirror mirror,
        int repetition,
        @Nullable Element user) {

    /** The annotation of a type on an element. */
    static Optional<Tag> find(Element element, ClassName type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, type))
                .findFirst()
                .map(mirror -> new Tag(element, mirror, Place.SINGLE, null));
    }

    static boolean present(Element element, ClassName type) {
        return find(element, type).isPresent();
    }

    /** All annotations of a repeatable type on an element, in source order. */
    static List<Tag> all(Element element, ClassName type, ClassName container) {
        List<Tag> tags = new ArrayList<>();
        find(element, type).ifPresent(tags::add);
        find(element, container).ifPresent(list -> {
            for (AnnotationValue item : list.items("value")) {
                if (item.getValue() instanceof AnnotationMirror mirror) {
                    tags.add(new Tag(element, mirror, tags.size(), null));
                }
            }
        });
        return tags;
    }

    /** The same annotation, used by an element of the definition. */
    Tag usedBy(@Nullable Element newUser) {
        return new Tag(element, mirror, repetition, newUser);
    }

    String text(String member) {
        return value(member).getValue() instanceof String text ? text : "";
    }

    boolean truth(String member) {
        return Boolean.TRUE.equals(value(member).getValue());
    }

    /** The name of the constant of an enum member. */
    String constant(String member) {
        return value(member).getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    int number(String member) {
        return value(member).getValue() instanceof Integer number ? number : 0;
    }

    /** The values of an array member; a single value counts as an array of one. */
    List<AnnotationValue> items(String member) {
        AnnotationValue value = value(member);
        if (value.getValue() instanceof List<?> list) {
            return list.stream()
                    .filter(AnnotationValue.class::isInstance)
                    .map(AnnotationValue.class::cast)
                    .toList();
        }
        return List.of(value);
    }

    /** The annotation itself. */
    Place place() {
        return new Place(element, mirror, null, repetition, user);
    }

    /** One member of the annotation, or the annotation where the member is not written. */
    Place place(String member) {
        return new Place(element, mirror, written(member), repetition, user);
    }

    Place place(AnnotationValue value) {
        return new Place(element, mirror, value, repetition, user);
    }

    private @Nullable AnnotationValue written(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private AnnotationValue value(String member) {
        AnnotationValue written = written(member);
        if (written != null) {
            return written;
        }
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(member))
                .map(ExecutableElement::getDefaultValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(mirror + " has no member " + member));
    }

    private static boolean isOf(AnnotationMirror mirror, ClassName type) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(type.canonicalName());
    }
}
