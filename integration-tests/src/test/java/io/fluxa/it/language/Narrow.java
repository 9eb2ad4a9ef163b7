package io.fluxa.it.language;

import io.fluxa.annotation.FluxaEntity;

/** A definition with the narrowest id. */
@FluxaEntity
class Narrow {
    byte id;
}
