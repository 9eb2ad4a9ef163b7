package mistakes;

import io.fluxa.annotation.Debezium;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.RedisSearch;

@FluxaEntity
@MysqlPool("") // FLX-0080 at ""
@RedisCache(pool = "Upper", ttl = "1 h") // FLX-0081 at "Upper" | FLX-0082 at "1 h"
@RedisSearch(pool = "a b") // FLX-0081 at "a b"
@Debezium(pool = "ä") // FLX-0081 at "ä"
@LocalCache(limit = -1) // FLX-0083 at -1
class Pools {
    long id;
}

@FluxaEntity
@RedisCache(ttl = "0s") // FLX-0082 at "0s"
class Never {
    long id;
}

@FluxaEntity
@RedisCache(ttl = "") // FLX-0082 at ""
class Nothing {
    long id;
}

@FluxaEntity
@RedisCache(pool = "row-cache_2", ttl = "1h30m")
class Fine {
    long id;
}
