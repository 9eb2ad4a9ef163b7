package caches;

import io.fluxa.Reference;
import io.fluxa.annotation.Decimal;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Json;
import io.fluxa.annotation.Precision;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Caches look-ups without a cache of its rows, and one index not at all. */
@FluxaEntity
@UniqueIndex(name = "number", fields = {"series", "number"}, cached = true)
@UniqueIndex(name = "token", fields = "token")
@UniqueIndex(name = "kinds", fields = {"country", "day", "time", "price", "weight", "open", "state", "states"}, cached = true, redisPool = "kinds")
class Voucher {
    long id;
    int series;
    int number;
    int token;
    Reference<Country> country;
    LocalDate day;
    @Precision(3) Instant time;
    @Decimal(precision = 8, scale = 2) BigDecimal price;
    @Unsigned float weight;
    boolean open;
    State state;
    Set<State> states;
    @Required @Json List<String> notes;

    enum State {
        FRESH,
        USED
    }
}
