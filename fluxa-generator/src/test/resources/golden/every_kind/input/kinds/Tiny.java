package kinds;

import io.fluxa.annotation.FluxaEntity;

@FluxaEntity
class Tiny {
    byte id;
}
