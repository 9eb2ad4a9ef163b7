package io.fluxa.generator.read;

import com.palantir.javapoet.ClassName;
import io.fluxa.generator.check.Mistake;
import io.fluxa.generator.check.Place;
import io.fluxa.generator.check.Problems;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A field as a definition leads to it.
 *
 * @param element the field as it was written
 * @param type its type, or that of one element of an array
 * @param entity the simple name of the definition
 * @param path the name as messages show it, for instance {@code address.street}
 * @param user the element of the definition that leads to the field, or null when the field is the definition's own
 */
record FieldSource(
        VariableElement element,
        TypeMirror type,
        String entity,
        String path,
        @Nullable Element user) {

    /** The name as it was written. */
    String name() {
        return element.getSimpleName().toString();
    }

    /** The same field with the type of one of its elements. */
    FieldSource of(TypeMirror component) {
        return new FieldSource(element, component, entity, path, user);
    }

    /** A field of the class that this field embeds. */
    FieldSource inner(VariableElement field) {
        String inner = path + "." + field.getSimpleName();
        return new FieldSource(field, field.asType(), entity, inner, user == null ? element : user);
    }

    Place place() {
        return Place.of(element).usedBy(user);
    }

    Optional<Tag> tag(ClassName annotation) {
        return Tag.find(element, annotation).map(tag -> tag.usedBy(user));
    }

    boolean has(ClassName annotation) {
        return Tag.present(element, annotation);
    }

    /** Adds a mistake whose first arguments are the entity and the path. */
    void refuse(Problems problems, Place place, Mistake mistake, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = entity;
        arguments[1] = path;
        System.arraycopy(more, 0, arguments, 2, more.length);
        problems.add(place, mistake, arguments);
    }

    /** Adds a mistake of the field itself. */
    void refuse(Problems problems, Mistake mistake, Object... more) {
        refuse(problems, place(), mistake, more);
    }
}
