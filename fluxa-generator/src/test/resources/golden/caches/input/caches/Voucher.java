package caches;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import java.util.List;

/** Caches look-ups without a cache of its rows, and one index not at all. */
@FluxaEntity
@UniqueIndex(name = "number", fields = {"series", "number"}, cached = true)
@UniqueIndex(name = "token", fields = "token")
class Voucher {
    long id;
    int series;
    int number;
    int token;
    @Required @Json List<String> notes;
}
