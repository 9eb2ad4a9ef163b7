package io.fluxa.schema;

/**
 * One column of an entity's table.
 *
 * @param name the name in MySQL
 * @param field the name of the field in the definition
 * @param type the type
 * @param nullable whether NULL is allowed
 */
public record Column(String name, String field, ColumnType type, boolean nullable) {}
