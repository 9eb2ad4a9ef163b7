package io.fluxa.generator.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out whether the code for a definition must name something deprecated. */
final class Deprecations {

    private Deprecations() {}

    /** The definition itself, an enum it uses, or a constant of such an enum. */
    static boolean touch(TypeElement definition, Elements elements) {
        return elements.isDeprecated(definition)
                || ElementFilter.fieldsIn(definition.getEnclosedElements()).stream()
                        .flatMap(Deprecations::named)
                        .anyMatch(elements::isDeprecated);
    }

    private static Stream<Element> named(VariableElement field) {
        if (field.asType() instanceof DeclaredType type && type.asElement().getKind() == ElementKind.ENUM) {
            Element declared = type.asElement();
            return Stream.concat(Stream.of(declared), declared.getEnclosedElements().stream());
        }
        return Stream.empty();
    }
}
