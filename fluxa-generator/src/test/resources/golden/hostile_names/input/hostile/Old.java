package hostile;

import io.fluxa.annotation.FluxaEntity;

@FluxaEntity
@Deprecated(forRemoval = true)
class Old {
    long id;
    Age age;

    enum Age {
        @Deprecated
        OLD,
        NEW
    }
}
