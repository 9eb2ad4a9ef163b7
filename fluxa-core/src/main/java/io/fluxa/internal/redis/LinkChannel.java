package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/** The commands of a lent connection. */
final class LinkChannel implements RedisChannel {

    private final Wire wire;
    private final boolean severalSlots;
    private final Redirects redirects;

    /**
     * Commands over a connection.
     *
     * @param severalSlots whether one command can only take keys of one slot, as in a cluster
     * @param redirects where commands of a batch go whose key is elsewhere
     */
    LinkChannel(Wire wire, boolean severalSlots, Redirects redirects) {
        this.wire = wire;
        this.severalSlots = severalSlots;
        this.redirects = redirects;
    }

    @Override
    public long incarnation() {
        return wire.incarnation();
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
        try {
            return bytes("GET", wire.ask(new CommandArguments(Command.GET).add(key), key));
        } catch (JedisDataException refusal) {
            unlinkIfMisfit(refusal, "GET", key);
            return null;
        }
    }

    @Override
    public byte[] @Nullable [] getAll(byte[][] keys) {
        if (keys.length == 0) {
            return new byte[0] @Nullable [];
        }
        return severalSlots ? getEach(keys) : getTogether(keys);
    }

    @Override
    public byte @Nullable [] setIfAbsent(byte[] key, byte[] value, long millis) {
        CommandArguments set = Step.setIfAbsent(key, value, millis).command();
        try {
            return bytes("SET", wire.ask(set, key));
        } catch (JedisDataException refusal) {
            unlinkIfMisfit(refusal, "SET", key);
            return bytes("SET", ask(set, "SET", key));
        }
    }

    @Override
    public boolean replace(byte[] key, byte[] expected, byte[] value, long millis) {
        Step step = Step.replace(key, expected, value, millis);
        try {
            return number("EVALSHA", wire.ask(step.command(), key)) == 1;
        } catch (JedisNoScriptException unknown) {
            return replaceByText(step);
        } catch (JedisDataException refusal) {
            unlinkIfMisfit(refusal, "EVALSHA", key);
            return false;
        }
    }

    @Override
    public boolean delete(byte[] key) {
        return number("DEL", ask(Step.delete(key).command(), "DEL", key)) > 0;
    }

    @Override
    public long expiresIn(byte[] key) {
        return number("PTTL", ask(new CommandArguments(Command.PTTL).add(key), "PTTL", key));
    }

    @Override
    public RedisBatch batch() {
        return new LinkBatch(wire, redirects);
    }

    private boolean replaceByText(Step step) {
        try {
            return number("EVAL", wire.ask(step.byText(), step.key())) == 1;
        } catch (JedisDataException refusal) {
            unlinkIfMisfit(refusal, "EVAL", step.key());
            return false;
        }
    }

    private byte[] @Nullable [] getTogether(byte[][] keys) {
        CommandArguments command = new CommandArguments(Command.MGET);
        for (byte[] key : keys) {
            command.add(key);
        }
        Object answer = ask(command, "MGET", keys[0]);
        if (!(answer instanceof List<?> values) || values.size() != keys.length) {
            throw wire.misfit("MGET");
        }
        byte[] @Nullable [] found = new byte[keys.length] @Nullable [];
        for (int i = 0; i < keys.length; i++) {
            found[i] = bytes("MGET", values.get(i));
        }
        return found;
    }

    private byte[] @Nullable [] getEach(byte[][] keys) {
        RedisBatch batch = batch();
        for (byte[] key : keys) {
            batch.get(key);
        }
        batch.send();
        byte[] @Nullable [] found = new byte[keys.length] @Nullable [];
        for (int i = 0; i < keys.length; i++) {
            found[i] = batch.bytes(i);
        }
        return found;
    }

    /** Removes a key that holds something other than a string, so that it does not stay a miss for ever. */
    private void unlinkIfMisfit(JedisDataException refusal, String command, byte[] key) {
        if (!RedisFailures.word(refusal).equals("WRONGTYPE")) {
            throw wire.refused(refusal, command);
        }
        ask(Step.unlink(key).command(), "UNLINK", key);
    }

    private @Nullable Object ask(CommandArguments command, String name, byte[] key) {
        try {
            return wire.ask(command, key);
        } catch (JedisDataException refusal) {
            throw wire.refused(refusal, name);
        }
    }

    private byte @Nullable [] bytes(String command, @Nullable Object answer) throws StoreException {
        if (answer == null || answer instanceof byte[]) {
            return (byte[]) answer;
        }
        throw wire.misfit(command);
    }

    private long number(String command, @Nullable Object answer) {
        if (answer instanceof Long number) {
            return number;
        }
        throw wire.misfit(command);
    }
}
