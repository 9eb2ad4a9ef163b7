package io.fluxa.generator.read;

import io.fluxa.generator.model.FieldModel.Element;
import io.fluxa.generator.model.FieldName;
import io.fluxa.generator.model.Naming;
import io.fluxa.generator.model.Plural;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the names of the fields that are read: nothing in a definition itself, the name of a field inside of the class that it embeds.
 *
 * @param naming how columns are named
 * @param path ends with a dot unless it is empty
 * @param property as far as it goes
 * @param column as far as it goes
 * @param constant ends with an underscore unless it is empty
 * @param whole the constant without the number of an element
 * @param accessor as far as it goes, in the singular
 * @param element the element of an array that the fields belong to
 */
record Scope(
        Naming naming,
        String path,
        String property,
        String column,
        String constant,
        String whole,
        String accessor,
        @Nullable Element element) {

    /** The fields of a definition. */
    static Scope root(Naming naming) {
        return new Scope(naming, "", "", "", "", "", "", null);
    }

    /** The column of a field: the given name, or the one that follows from the field's. */
    String columnOf(String field, @Nullable String given) {
        return given == null ? naming.column(column, field) : column + given;
    }

    /** The names of a field that is one column. */
    FieldName nameOf(String field) {
        return new FieldName(
                path + field,
                propertyOf(field),
                constant + snake(field),
                accessor + Naming.capital(field),
                accessor + Naming.capital(Plural.of(field)),
                whole + snake(field));
    }

    /** The names of an element of an array of scalars. */
    FieldName nameOf(ArrayField array, int index) {
        return new FieldName(
                path + array.name() + "[" + index + "]",
                propertyOf(array.name()),
                constant + snake(array.name()) + "_" + (index + 1),
                accessor + Naming.capital(array.singular()),
                accessor + Naming.capital(array.plural()),
                whole + snake(array.name()));
    }

    /** The scope inside of an embedded class. */
    Scope embedded(String field, String embeddedColumn, boolean prefixed) {
        String innerPath = path + field + ".";
        return prefixed
                ? new Scope(
                        naming,
                        innerPath,
                        propertyOf(field),
                        naming.prefix(embeddedColumn),
                        constant + snake(field) + "_",
                        whole + snake(field) + "_",
                        accessor + Naming.capital(field),
                        element)
                : new Scope(naming, innerPath, property, column, constant, whole, accessor, element);
    }

    /** The scope inside of an element of an array of an embedded class. */
    Scope embedded(ArrayField array, String arrayColumn, int index) {
        return new Scope(
                naming,
                path + array.name() + "[" + index + "].",
                propertyOf(array.name()),
                arrayColumn + "_" + (index + 1) + "_",
                constant + snake(array.name()) + "_" + (index + 1) + "_",
                whole + snake(array.name()) + "_",
                accessor + Naming.capital(array.singular()),
                new Element(index, array.size()));
    }

    private String propertyOf(String field) {
        return property.isEmpty() ? field : property + Naming.capital(field);
    }

    private static String snake(String field) {
        return Naming.snakeCase(field).toUpperCase(Locale.ROOT);
    }
}
