package io.fluxa.generator.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table and what it stands for: a field of the definition, of a class embedded in it, or an element of an array.
 *
 * @param name the names in Java
 * @param column the name in MySQL
 * @param ordinal the position of the column; the id has 0
 * @param kind what it holds
 * @param nullable whether the column may be NULL
 * @param role whether the runtime treats it in a way of its own
 * @param element which element of an array it is, or null when it is none
 * @param constraints the annotations of Bean Validation that its getter takes over
 */
public record FieldModel(
        FieldName name,
        String column,
        int ordinal,
        FieldKind kind,
        boolean nullable,
        Role role,
        @Nullable Element element,
        List<AnnotationSpec> constraints) {

    /** Copies the list. */
    public FieldModel {
        constraints = List.copyOf(constraints);
    }

    /** The fields that the runtime knows. */
    public enum Role {
        /** Holds what the application gives it. */
        PLAIN,
        /** The primary key. */
        ID,
        /** When the row was created. */
        CREATED_AT,
        /** When the row was last changed. */
        UPDATED_AT,
        /** Whether the row is softly deleted. */
        DELETION,
        /** How often the row was changed. */
        VERSION
    }

    /**
     * The place of a column in an array.
     *
     * @param index from 0
     * @param size the number of elements
     */
    public record Element(int index, int size) {}

    /** How the definition leads to it. */
    public String path() {
        return name.path();
    }

    /** The field of the row. */
    public String property() {
        return name.property();
    }

    /** The constant of the fields class. */
    public String constant() {
        return name.constant();
    }

    /** What follows {@code get} and {@code set}. */
    public String accessor() {
        return name.accessor();
    }

    /** The value inside a row: the property, or one element of it. */
    public String slot() {
        return element == null ? property() : property() + "[" + element.index() + "]";
    }

    /** Which element of an array it is. */
    public Optional<Element> position() {
        return Optional.ofNullable(element);
    }

    /** The same column at another position. */
    public FieldModel at(int newOrdinal) {
        return new FieldModel(name, column, newOrdinal, kind, nullable, role, element, constraints);
    }
}
