package io.fluxa.it.kit;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;

@FluxaEntity
@Table("sample_kept_note")
@LocalCache
class KeptNote {
    long id;

    @Required
    String text;
}
