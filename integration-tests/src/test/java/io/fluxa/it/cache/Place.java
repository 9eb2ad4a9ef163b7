package io.fluxa.it.cache;

import io.fluxa.test.MysqlServer;
import io.fluxa.test.RedisServer;

/**
 * Where the servers of a node are.
 *
 * @param mysql the JDBC address
 * @param user the user
 * @param password the password
 * @param redis the address of a Redis database
 */
record Place(String mysql, String user, String password, String redis) {

    static Place of(MysqlServer mysql, RedisServer redis) {
        return new Place(mysql.jdbcUrl(), mysql.user(), mysql.password(), redis.uri());
    }

    Place withMysql(String url) {
        return new Place(url, user, password, redis);
    }

    Place withRedis(String uri) {
        return new Place(mysql, user, password, uri);
    }
}
