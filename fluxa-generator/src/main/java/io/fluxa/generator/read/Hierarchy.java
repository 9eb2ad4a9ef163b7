package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.model.KnownTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A definition and the mapped superclasses that it extends. */
final class Hierarchy {

    private Hierarchy() {}

    /** The classes whose fields belong to a definition: the topmost one first, the definition itself last. */
    static List<TypeElement> of(TypeElement definition) {
        List<TypeElement> classes = new ArrayList<>();
        Optional<TypeElement> next = Optional.of(definition);
        while (next.isPresent()) {
            classes.add(0, next.get());
            next = superclass(next.get()).filter(type -> Tag.present(type, KnownTypes.MAPPED_SUPERCLASS));
        }
        return classes;
    }

    /** What a class extends, if that is more than {@code Object}. */
    static Optional<TypeElement> superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && !element.getQualifiedName().contentEquals("java.lang.Object")
                ? Optional.of(element)
                : Optional.empty();
    }

    /** The fields of a definition that stand for columns, without those inside of embedded classes. */
    static List<VariableElement> columns(TypeElement definition) {
        return of(definition).stream()
                .flatMap(type -> ownColumns(type).stream())
                .toList();
    }

    /** The fields of one class that stand for columns. */
    static List<VariableElement> ownColumns(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
                .filter(field -> !Tag.present(field, KnownTypes.IGNORE))
                .toList();
    }

    /** All fields by that name, also those without a column. */
    static List<VariableElement> fieldsNamed(TypeElement definition, String name) {
        return of(definition).stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .filter(field -> field.getSimpleName().contentEquals(name))
                .toList();
    }

    /** The annotation of a type that is nearest: on the definition itself or on a mapped superclass. */
    static Optional<Tag> tag(TypeElement definition, ClassName annotation) {
        List<TypeElement> classes = of(definition);
        for (int i = classes.size() - 1; i >= 0; i--) {
            Optional<Tag> tag = Tag.find(classes.get(i), annotation);
            if (tag.isPresent()) {
                return tag.map(found -> found.usedBy(user(definition, found.element())));
            }
        }
        return Optional.empty();
    }

    /** The annotations of a repeatable type: those of the topmost class first. */
    static List<Tag> tags(TypeElement definition, ClassName annotation, ClassName container) {
        return of(definition).stream()
                .flatMap(type -> Tag.all(type, annotation, container).stream())
                .map(tag -> tag.usedBy(user(definition, tag.element())))
                .toList();
    }

    /** The definition, where something does not stand in it. */
    static @Nullable Element user(TypeElement definition, Element owner) {
        return owner.equals(definition) ? null : definition;
    }
}
