package io.fluxa.it.load;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Size;
import java.time.Instant;

/** Thirty columns. */
@FluxaEntity
class Wide {
    long id;

    @Required
    String name;

    @Size(13)
    int[] numbers;

    @Size(13)
    String[] texts;

    Instant createdAt;
    Instant updatedAt;
}
