package caches;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.UniqueIndex;

/** Inherits its caches and adds an index that another pool keeps. */
@FluxaEntity
@UniqueIndex(fields = "name", cached = true, redisPool = "names")
class Country extends Cached {
    String name;
    boolean fakeDelete;
}
