package io.fluxa.schema;

/** What {@link io.fluxa.Registry#validate()} does about the schema of the entities. */
public enum SchemaPolicy {
    /** Looks at nothing, except the tables of cached entities. */
    NONE,
    /** Fails when a table is missing, and says how to mend it. */
    VALIDATE,
    /** Runs the alters that lose nothing, one node at a time, then validates. */
    SAFE,
    /** Runs every alter, one node at a time, then validates. */
    ALL
}
