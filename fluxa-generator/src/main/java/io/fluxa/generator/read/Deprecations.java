package io.fluxa.generator.read;

import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds out whether the code for a definition must name something deprecated. */
final class Deprecations {

    private Deprecations() {}

    /** The definition itself, a type or an annotation that a field of it has, or a constant of an enum among them. */
    static boolean touch(TypeElement definition, Collection<Element> fields, Elements elements) {
        return elements.isDeprecated(definition)
                || fields.stream()
                        .flatMap(field -> field.getAnnotationMirrors().stream())
                        .anyMatch(mirror ->
                                elements.isDeprecated(mirror.getAnnotationType().asElement()))
                || fields.stream()
                        .map(Element::asType)
                        .flatMap(Deprecations::named)
                        .anyMatch(elements::isDeprecated);
    }

    private static Stream<Element> named(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return named(array.getComponentType());
        }
        if (type instanceof DeclaredType declared) {
            Element element = declared.asElement();
            Stream<Element> own = Stream.concat(
                    Stream.of(element),
                    element.getEnclosedElements().stream()
                            .filter(inner -> inner.getKind() == ElementKind.ENUM_CONSTANT));
            return Stream.concat(own, declared.getTypeArguments().stream().flatMap(Deprecations::named));
        }
        return Stream.empty();
    }
}
