package io.fluxa.internal.redis;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;

/** Deletes the keys with a prefix from one server, step by step, so that the server goes on with other work between the steps. */
final class KeySweep {

    private static final byte[] BEGIN = {'0'};
    private static final String GLOB = "*?[]^\\-";
    private static final int KEYS_PER_STEP = 1_000;

    private final Wire wire;
    private final byte[] pattern;
    private final byte[] prefix;
    private final boolean eachAlone;

    /**
     * Prepares it.
     *
     * @param eachAlone whether a command can only take keys of one slot
     */
    KeySweep(Wire wire, byte[] prefix, boolean eachAlone) {
        this.wire = wire;
        this.prefix = prefix;
        this.pattern = pattern(prefix);
        this.eachAlone = eachAlone;
    }

    /** Deletes them, and says how many there were. */
    long run() {
        byte[] cursor = BEGIN;
        long deleted = 0;
        do {
            CommandArguments scan = new CommandArguments(Command.SCAN)
                    .add(cursor)
                    .add("MATCH")
                    .add(pattern)
                    .add("COUNT")
                    .add(KEYS_PER_STEP);
            Object answer = ask(scan, "SCAN", prefix);
            if (!(answer instanceof List<?> parts)
                    || parts.size() != 2
                    || !(parts.get(0) instanceof byte[] next)
                    || !(parts.get(1) instanceof List<?> found)) {
                throw wire.misfit("SCAN");
            }
            deleted += unlink(keys(found));
            cursor = next;
        } while (!isEnd(cursor));
        return deleted;
    }

    /** The pattern that the keys with a prefix match. */
    static byte[] pattern(byte[] prefix) {
        ByteArrayOutputStream pattern = new ByteArrayOutputStream(prefix.length + 8);
        for (byte b : prefix) {
            if (GLOB.indexOf(b) >= 0) {
                pattern.write('\\');
            }
            pattern.write(b);
        }
        pattern.write('*');
        return pattern.toByteArray();
    }

    private List<byte[]> keys(List<?> found) {
        List<byte[]> keys = new ArrayList<>(found.size());
        for (Object key : found) {
            if (!(key instanceof byte[] bytes)) {
                throw wire.misfit("SCAN");
            }
            keys.add(bytes);
        }
        return keys;
    }

    private long unlink(List<byte[]> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        if (eachAlone) {
            long deleted = 0;
            for (Object answer : wire.askAll(keys.stream().map(Step::unlink).toList())) {
                deleted += count(answer);
            }
            return deleted;
        }
        CommandArguments unlink = new CommandArguments(Command.UNLINK);
        keys.forEach(unlink::add);
        return count(ask(unlink, "UNLINK", prefix));
    }

    /** A key that has moved meanwhile was not here to the end. */
    private long count(Object answer) {
        if (answer instanceof JedisDataException refusal) {
            if (RedisFailures.word(refusal).equals("MOVED")
                    || RedisFailures.word(refusal).equals("ASK")) {
                return 0;
            }
            throw wire.refused(refusal, "UNLINK");
        }
        if (answer instanceof Long number) {
            return number;
        }
        throw wire.misfit("UNLINK");
    }

    private Object ask(CommandArguments command, String name, byte[] key) {
        Object answer;
        try {
            answer = wire.ask(command, key);
        } catch (JedisDataException refusal) {
            throw wire.refused(refusal, name);
        }
        if (answer == null) {
            throw wire.misfit(name);
        }
        return answer;
    }

    private static boolean isEnd(byte[] cursor) {
        return cursor.length == 1 && cursor[0] == '0';
    }
}
