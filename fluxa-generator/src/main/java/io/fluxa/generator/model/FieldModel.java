package io.fluxa.generator.model;

import java.util.Locale;

/**
 * One field of a definition and the column it stands for.
 *
 * @param name the name in the definition
 * @param column the name in MySQL
 * @param ordinal the position of the column; the id has 0
 * @param kind what it holds
 * @param nullable whether the column may be NULL
 * @param role whether the runtime treats it in a way of its own
 */
public record FieldModel(String name, String column, int ordinal, FieldKind kind, boolean nullable, Role role) {

    /** The fields that the runtime knows. */
    public enum Role {
        /** Holds what the application gives it. */
        PLAIN,
        /** The primary key. */
        ID,
        /** When the row was created. */
        CREATED_AT,
        /** When the row was last changed. */
        UPDATED_AT
    }

    /** The name of its constant in the fields class: {@code createdAt} gives {@code CREATED_AT}. */
    public String constant() {
        return Naming.snakeCase(name).toUpperCase(Locale.ROOT);
    }

    /** The name inside an accessor: {@code createdAt} gives {@code CreatedAt}. */
    public String accessor() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
