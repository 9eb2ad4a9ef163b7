package io.fluxa.it.cache;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;

/** Look-ups that are cached in a Redis pool of their own, and rows that are not cached. */
@FluxaEntity
@UniqueIndex(name = "number", fields = "number", cached = true, redisPool = "numbers")
class Voucher {
    long id;

    @Required
    @Length(20)
    String number;
}
