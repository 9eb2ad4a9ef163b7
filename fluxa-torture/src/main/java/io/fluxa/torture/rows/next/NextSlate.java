package io.fluxa.torture.rows.next;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import org.jspecify.annotations.NullUnmarked;

/** The slate as it was. */
@FluxaEntity
@Table("slate")
@MysqlPool("next")
@RedisCache
@LocalCache(limit = 20)
@NullUnmarked
class NextSlate {
    long id;
    long life;
    int version;
    long token;

    @Required
    @Length(600)
    String text;
}
