package kinds;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.MediumInt;

@FluxaEntity
class Medium {
    @MediumInt int id;
}
