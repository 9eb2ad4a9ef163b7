package io.fluxa.torture.rows.next;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import io.fluxa.annotation.UniqueIndex;
import io.fluxa.annotation.Version;
import org.jspecify.annotations.NullUnmarked;

/** The parcel with one more column. */
@FluxaEntity
@Table("parcel")
@MysqlPool("next")
@RedisCache
@LocalCache
@UniqueIndex(fields = "code", cached = true)
@NullUnmarked
class NextParcel {
    long id;
    long life;

    @Length(10)
    String carrier;

    @Version
    int version;

    @Required
    @Length(40)
    String code;

    long token;

    @Required
    @Length(600)
    String text;
}
