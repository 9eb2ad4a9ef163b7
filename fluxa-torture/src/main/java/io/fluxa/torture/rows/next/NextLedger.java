package io.fluxa.torture.rows.next;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Length;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;
import io.fluxa.annotation.Version;
import org.jspecify.annotations.NullUnmarked;

/** The ledger with its columns in another order and one more between them. */
@FluxaEntity
@Table("ledger")
@MysqlPool("next")
@RedisCache
@NullUnmarked
class NextLedger {
    long id;

    @Required
    @Length(600)
    String text;

    Integer weight;
    long token;
    long life;

    @Version
    int version;
}
