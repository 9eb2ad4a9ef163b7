package io.fluxa.internal.schema;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Table;

@FluxaEntity
@Table("schema_note")
class Note {
    long id;
}
