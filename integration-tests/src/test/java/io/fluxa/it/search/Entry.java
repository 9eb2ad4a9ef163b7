package io.fluxa.it.search;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Precision;
import java.math.BigDecimal;
import java.time.Instant;

/** A row with few different values, many of them NULL. */
@FluxaEntity
@Index(name = "score", fields = "score")
class Entry {
    long id;
    int score;
    BigDecimal price;
    Level level;
    String title;
    double weight;
    Float share;

    @Precision(3)
    Instant at;

    boolean done;
    boolean standing;

    /** Constants in an order that is not that of their names. */
    enum Level {
        LOW,
        HIGH,
        CRITICAL
    }
}
