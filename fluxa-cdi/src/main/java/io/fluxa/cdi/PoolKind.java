package io.fluxa.cdi;

import io.fluxa.Engine;
import io.fluxa.mysql.MysqlPool;
import io.fluxa.redis.RedisPool;

/** A kind of pool that an application can inject by its code. */
enum PoolKind {
    /** Pools of MySQL. */
    MYSQL(MysqlPool.class, "mysql.uri") {
        @Override
        Object of(Engine engine, String code) {
            return engine.mysql(code);
        }
    },
    /** Pools of Redis. */
    REDIS(RedisPool.class, "redis") {
        @Override
        Object of(Engine engine, String code) {
            return engine.redis(code);
        }
    };

    private final Class<?> type;
    private final String key;

    PoolKind(Class<?> type, String key) {
        this.type = type;
        this.key = key;
    }

    /** The type of the bean. */
    Class<?> type() {
        return type;
    }

    /** The configuration key of a pool, below {@code fluxa.pools.<code>}. */
    String key() {
        return key;
    }

    /**
     * The pool of an engine.
     *
     * @throws io.fluxa.error.IllegalUseException when it has none with this code
     */
    abstract Object of(Engine engine, String code);
}
