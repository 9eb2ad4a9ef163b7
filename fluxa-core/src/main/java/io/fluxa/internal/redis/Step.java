package io.fluxa.internal.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/** A command for one key. */
final class Step {

    private final Kind kind;
    private final byte[] key;
    private final CommandArguments command;
    private final CommandArguments byText;

    /**
     * A command.
     *
     * @param kind what it does, which says how its answer is read
     * @param key the key, or the channel of a message
     * @param command the command as it is sent
     * @param byText the same with the text of its script, for servers that do not know it by its hash; otherwise the command itself
     */
    private Step(Kind kind, byte[] key, CommandArguments command, CommandArguments byText) {
        this.kind = kind;
        this.key = key;
        this.command = command;
        this.byText = byText;
    }

    /** What a command does. */
    enum Kind {
        /** Reads a key. */
        GET,
        /** Sets a key that has no value. */
        SET_IF_ABSENT,
        /** Sets a key that has an expected value. */
        REPLACE,
        /** Tells whoever listens. */
        PUBLISH,
        /** Something that is only sent. */
        OTHER
    }

    static Step get(byte[] key) {
        return of(Kind.GET, key, new CommandArguments(Command.GET).add(key));
    }

    static Step setIfAbsent(byte[] key, byte[] value, long millis) {
        return of(
                Kind.SET_IF_ABSENT,
                key,
                new CommandArguments(Command.SET)
                        .add(key)
                        .add(value)
                        .add("NX")
                        .add("GET")
                        .add("PX")
                        .add(millis));
    }

    static Step replace(byte[] key, byte[] expected, byte[] value, long millis) {
        byte[] time = Long.toString(millis).getBytes(StandardCharsets.US_ASCII);
        return new Step(
                Kind.REPLACE,
                key,
                Script.REPLACE.byHash(key, expected, value, time),
                Script.REPLACE.byText(key, expected, value, time));
    }

    static Step set(byte[] key, byte[] value, long millis) {
        return of(
                Kind.OTHER,
                key,
                new CommandArguments(Command.SET).add(key).add(value).add("PX").add(millis));
    }

    static Step delete(byte[] key) {
        return of(Kind.OTHER, key, new CommandArguments(Command.DEL).add(key));
    }

    static Step unlink(byte[] key) {
        return of(Kind.OTHER, key, new CommandArguments(Command.UNLINK).add(key));
    }

    static Step publish(byte[] channel, byte[] message) {
        return of(
                Kind.PUBLISH,
                channel,
                new CommandArguments(Command.PUBLISH).add(channel).add(message));
    }

    Kind kind() {
        return kind;
    }

    byte[] key() {
        return key;
    }

    CommandArguments command() {
        return command;
    }

    CommandArguments byText() {
        return byText;
    }

    /** The same command for a server that does not know its script by its hash. */
    Step spelledOut() {
        return new Step(kind, key, byText, byText);
    }

    /** The name of the command. */
    String name() {
        return command.getCommand().toString();
    }

    /** The commands with their keys and without their values, one per line. */
    static String shown(List<Step> steps) {
        return steps.stream()
                .map(step -> step.name() + ' ' + KeyText.of(step.key))
                .collect(Collectors.joining("\n"));
    }

    private static Step of(Kind kind, byte[] key, CommandArguments command) {
        return new Step(kind, key, command, command);
    }
}
