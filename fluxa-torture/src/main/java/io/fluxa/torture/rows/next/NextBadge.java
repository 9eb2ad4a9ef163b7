package io.fluxa.torture.rows.next;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import org.jspecify.annotations.NullUnmarked;

/** The badge as it was. */
@FluxaEntity
@Table("badge")
@MysqlPool("next")
@LocalCache
@NullUnmarked
class NextBadge {
    long id;
    long life;
    int version;
    long token;

    @Required
    @Length(600)
    String text;
}
