package io.fluxa.generator.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * A definition without mistakes.
 *
 * @param definition the class that the user wrote
 * @param pool the code of the MySQL pool
 * @param table the name of the table
 * @param fields its columns in order, the id first
 * @param indexes its indexes in source order, unique ones first
 * @param caches where its rows are cached
 * @param tags what it and its fields say for the application
 * @param traits what its place among other code asks of the emitted code
 */
public record EntityModel(
        ClassName definition,
        String pool,
        String table,
        List<FieldModel> fields,
        List<IndexModel> indexes,
        CacheModel caches,
        List<TagModel> tags,
        Traits traits) {

    /** What is added to the name of a definition for its provider. */
    public static final String PROVIDER_SUFFIX = "Provider";

    /** Copies the lists. */
    public EntityModel {
        fields = List.copyOf(fields);
        indexes = List.copyOf(indexes);
        tags = List.copyOf(tags);
    }

    /**
     * What the place of a definition among other code asks of the emitted code.
     *
     * @param deprecated whether emitted code must name something deprecated
     * @param markable whether {@code javax.annotation.processing.Generated} can be read from the definition's module
     * @param shadowed simple names of {@code java.lang} that mean another type in the definition's package
     * @param emptyIsNull whether an optional text or reference takes {@code ""} and 0 as NULL
     */
    public record Traits(boolean deprecated, boolean markable, List<String> shadowed, boolean emptyIsNull) {
        /** Copies the list. */
        public Traits {
            shadowed = List.copyOf(shadowed);
        }
    }

    /** The simple name of the definition. */
    public String name() {
        return definition.simpleName();
    }

    /** The primary key. */
    public FieldModel id() {
        return fields.get(0);
    }

    /** The field with a role, if there is one. */
    public Optional<FieldModel> field(FieldModel.Role role) {
        return fields.stream().filter(field -> field.role() == role).findFirst();
    }

    /** The fields of the row, in the order of their first columns. */
    public List<PropertyModel> properties() {
        return PropertyModel.of(fields);
    }

    /** The emitted class that applications hold. */
    public ClassName entity() {
        return entityOf(definition);
    }

    /** The emitted class that finds entities. */
    public ClassName provider() {
        return providerOf(definition);
    }

    /** The emitted class of typed columns. */
    public ClassName columns() {
        return beside(definition, "Fields");
    }

    /** The emitted class of values. */
    public ClassName row() {
        return beside(definition, "Row");
    }

    /** The entity of any definition. */
    public static ClassName entityOf(ClassName definition) {
        return beside(definition, "Entity");
    }

    /** The provider of any definition. */
    public static ClassName providerOf(ClassName definition) {
        return beside(definition, PROVIDER_SUFFIX);
    }

    /** The four classes that are emitted for a definition. */
    public static List<ClassName> emittedFor(ClassName definition) {
        return List.of(
                entityOf(definition), providerOf(definition), beside(definition, "Fields"), beside(definition, "Row"));
    }

    private static ClassName beside(ClassName definition, String suffix) {
        return definition.peerClass(definition.simpleName() + suffix);
    }
}
