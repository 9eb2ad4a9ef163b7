package io.fluxa.internal.redis;

import io.fluxa.internal.redis.FakeCommand.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lent connection to the fake. */
final class FakeChannel implements RedisChannel {

    private final FakeRedis redis;
    private final CommandLog log;

    FakeChannel(FakeRedis redis, CommandLog log) {
        this.redis = redis;
        this.log = log;
    }

    @Override
    public long incarnation() {
        return redis.incarnation();
    }

    @Override
    public byte @Nullable [] get(byte[] key) {
        byte[] value = (byte[]) ask(new FakeCommand(Kind.GET, key));
        return value;
    }

    @Override
    public byte[] @Nullable [] getAll(byte[][] keys) {
        redis.requireAvailable();
        byte[] @Nullable [] found = new byte[keys.length] @Nullable [];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            found[i] = (byte[]) redis.run(new FakeCommand(Kind.GET, keys[i]));
            count += found[i] == null ? 0 : 1;
        }
        if (keys.length > 0) {
            told("MGET", "MGET " + KeyText.of(keys[0]), count);
        }
        return found;
    }

    @Override
    public byte @Nullable [] setIfAbsent(byte[] key, byte[] value, long millis) {
        return (byte[]) ask(FakeCommand.set(Kind.SET_IF_ABSENT, key, value, millis));
    }

    @Override
    public boolean replace(byte[] key, byte[] expected, byte[] value, long millis) {
        return isDone(ask(new FakeCommand(Kind.REPLACE, key, expected, value, millis)));
    }

    @Override
    public boolean delete(byte[] key) {
        return isDone(ask(new FakeCommand(Kind.DELETE, key)));
    }

    @Override
    public long expiresIn(byte[] key) {
        return ask(new FakeCommand(Kind.EXPIRES_IN, key)) instanceof Long left ? left : -2;
    }

    @Override
    public RedisBatch batch() {
        return new Batch();
    }

    private @Nullable Object ask(FakeCommand command) {
        redis.requireAvailable();
        Object answer = redis.run(command);
        told(command.kind().command(), command.shown(), command.kind() == Kind.GET && answer != null ? 1 : 0);
        return answer;
    }

    private void told(String operation, String commands, int found) {
        if (log.enabled()) {
            log.sent(operation, commands, redis.code(), found, Instant.EPOCH, Duration.ZERO, null);
        }
    }

    private static boolean isDone(@Nullable Object answer) {
        return answer instanceof Long number && number > 0;
    }

    private final class Batch implements RedisBatch {

        private final List<FakeCommand> commands = new ArrayList<>();
        private final List<@Nullable Object> answers = new ArrayList<>();

        @Override
        public int get(byte[] key) {
            return add(new FakeCommand(Kind.GET, key));
        }

        @Override
        public int setIfAbsent(byte[] key, byte[] value, long millis) {
            return add(FakeCommand.set(Kind.SET_IF_ABSENT, key, value, millis));
        }

        @Override
        public int replace(byte[] key, byte[] expected, byte[] value, long millis) {
            return add(new FakeCommand(Kind.REPLACE, key, expected, value, millis));
        }

        @Override
        public int set(byte[] key, byte[] value, long millis) {
            return add(FakeCommand.set(Kind.SET, key, value, millis));
        }

        @Override
        public int delete(byte[] key) {
            return add(new FakeCommand(Kind.DELETE, key));
        }

        @Override
        public int publish(byte[] channel, byte[] message) {
            return add(FakeCommand.set(Kind.PUBLISH, channel, message, 0));
        }

        @Override
        public int size() {
            return commands.size();
        }

        @Override
        public void send() {
            if (commands.isEmpty()) {
                return;
            }
            redis.requireAvailable();
            answers.clear();
            StringBuilder shown = new StringBuilder();
            int found = 0;
            for (FakeCommand command : commands) {
                Object answer = redis.run(command);
                answers.add(answer);
                found += command.kind() == Kind.GET && answer != null ? 1 : 0;
                shown.append(shown.isEmpty() ? "" : "\n").append(command.shown());
            }
            told("PIPELINE EXEC", shown.toString(), found);
        }

        @Override
        public byte @Nullable [] bytes(int position) {
            return (byte[]) answers.get(position);
        }

        @Override
        public boolean done(int position) {
            return isDone(answers.get(position));
        }

        private int add(FakeCommand command) {
            commands.add(command);
            return commands.size() - 1;
        }
    }
}
