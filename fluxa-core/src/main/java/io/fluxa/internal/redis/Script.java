package io.fluxa.internal.redis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/** A script with one key, which servers know by its hash once they have seen its text. */
final class Script {

    /** Sets the key to the second argument for so many milliseconds if it holds the first one; deletes it then if the second one is empty. */
    static final Script REPLACE = new Script("""
            if redis.call('get', KEYS[1]) == ARGV[1] then
                if ARGV[2] == '' then
                    redis.call('del', KEYS[1])
                else
                    redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3])
                end
                return 1
            end
            return 0
            """);

    private static final byte[] ONE_KEY = {'1'};

    private final byte[] text;
    private final byte[] hash;

    private Script(String source) {
        text = source.getBytes(StandardCharsets.US_ASCII);
        hash = sha1(text);
    }

    /** Runs it by its hash. */
    CommandArguments byHash(byte[] key, byte[]... arguments) {
        return call(Command.EVALSHA, hash, key, arguments);
    }

    /** Runs it by its text, which makes its hash known. */
    CommandArguments byText(byte[] key, byte[]... arguments) {
        return call(Command.EVAL, text, key, arguments);
    }

    private static CommandArguments call(Command command, byte[] script, byte[] key, byte[][] arguments) {
        CommandArguments call =
                new CommandArguments(command).add(script).add(ONE_KEY).add(key);
        for (byte[] argument : arguments) {
            call.add(argument);
        }
        return call;
    }

    private static byte[] sha1(byte[] text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text);
            return HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
