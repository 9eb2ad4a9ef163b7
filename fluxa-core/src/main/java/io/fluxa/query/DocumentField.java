package io.fluxa.query;

import io.fluxa.Entity;

/**
 * A field that holds a JSON document. It takes part in no conditions.
 *
 * @param <E> the entity it belongs to
 */
public sealed class DocumentField<E extends Entity> extends Field<E> permits NullableDocumentField {

    /** Describes the field of a definition and the ordinal of its column. Called by generated code. */
    public DocumentField(String entity, String name, int ordinal) {
        super(entity, name, ordinal);
    }
}
