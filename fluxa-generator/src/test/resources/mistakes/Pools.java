package mistakes;

import io.fluxa.annotation.Debezium;
import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.LocalCache;
import io.fluxa.annotation.MysqlPool;
import io.fluxa.annotation.RedisCache;
import io.fluxa.annotation.RedisSearch;
import io.fluxa.annotation.UniqueIndex;

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
@RedisCache(pool = "", ttl = "500ms") // FLX-0080 at "" | FLX-0082 at "500ms"
class Short {
    long id;
}

@FluxaEntity
@RedisCache(ttl = "364d24h1s") // FLX-0098 at "364d24h1s"
class Old {
    long id;
}

@FluxaEntity
@RedisCache(ttl = "999999999d999999999d") // FLX-0098 at "999999999d999999999d"
class Older {
    long id;
}

@FluxaEntity
@UniqueIndex(fields = "code", cached = true, redisPool = "Upper") // FLX-0081 at "Upper"
@UniqueIndex(fields = "name", redisPool = "caches") // FLX-0100 at "caches"
@UniqueIndex(name = "mark", fields = "fakeDelete", cached = true) // FLX-0101 at "mark"
class LookedUp {
    long id;
    int code;
    int name;
    boolean fakeDelete;
}

@FluxaEntity
@RedisCache(pool = "row-cache_2", ttl = "1h30m")
@LocalCache(limit = 0)
@UniqueIndex(fields = "code", cached = true, redisPool = "codes")
class Fine {
    long id;
    int code;
}
