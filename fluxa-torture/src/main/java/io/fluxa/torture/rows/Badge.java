package io.fluxa.torture.rows;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.Required;
import org.jspecify.annotations.NullUnmarked;

/** Kept in process only. */
@FluxaEntity
@LocalCache
@NullUnmarked
class Badge {
    long id;
    long life;
    int version;
    long token;

    @Required
    @Length(600)
    String text;
}
