package io.fluxa.torture.fault;

import java.util.List;
import java.util.Random;

/** What nobody should find in a key of a cache. The server changes its own values, so that nothing is lost on the way. */
final class HostileBytes {

    private static final List<String> SCRIPTS = List.of(
            // cut
            "local v = redis.call('GET', KEYS[1]) if v then redis.call('SET', KEYS[1], string.sub(v, 1, ARGV[1] % (#v + 1)), 'PX', 60000) end",
            // one bit turned
            "local v = redis.call('GET', KEYS[1]) if v then local at = ARGV[1] % (#v * 8) redis.call('SETBIT', KEYS[1], at, 1 - redis.call('GETBIT', KEYS[1], at)) end",
            // another stamp
            "if redis.call('STRLEN', KEYS[1]) > 20 then redis.call('SETRANGE', KEYS[1], 9, '12345678') end",
            // longer than it says
            "if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('APPEND', KEYS[1], string.rep('x', ARGV[1] % 1000)) end",
            // something else
            "redis.call('DEL', KEYS[1]) redis.call('RPUSH', KEYS[1], 'a', 'b') redis.call('PEXPIRE', KEYS[1], 5000)",
            "redis.call('DEL', KEYS[1]) redis.call('HSET', KEYS[1], 'a', 'b') redis.call('PEXPIRE', KEYS[1], 5000)",
            "redis.call('SET', KEYS[1], '', 'PX', 60000)",
            "redis.call('SET', KEYS[1], 'R', 'PX', 60000)",
            "redis.call('SET', KEYS[1], string.rep('\\255', 30), 'PX', 60000)",
            "redis.call('SET', KEYS[1], 'R' .. string.rep('\\127\\255\\255\\255', 40), 'PX', 60000)");

    private HostileBytes() {}

    /** Spoils a key. */
    static void plant(RedisPlace redis, String key, Random random) {
        String script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        redis.command(
                "EVAL",
                "if redis.call('TYPE', KEYS[1]).ok == 'string' then " + script + " end",
                "1",
                key,
                Integer.toString(random.nextInt(1 << 20)));
    }
}
