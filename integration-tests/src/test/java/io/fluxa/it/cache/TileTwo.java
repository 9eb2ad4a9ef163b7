package io.fluxa.it.cache;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.Required;
import io.fluxa.annotation.Table;

/** The next version of {@link Tile}: a column more, and another order. */
@FluxaEntity
@Table("tile")
@MysqlPool("next")
@RedisCache(ttl = "1h")
class TileTwo {
    long id;
    int count;
    String color;

    @Required
    String name;
}
