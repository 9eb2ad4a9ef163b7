package io.fluxa.internal.redis;

/** A command for the fake, with what it needs. */
final class FakeCommand {

    private static final byte[] NOTHING = {};

    private final Kind kind;
    private final byte[] key;
    private final byte[] expected;
    private final byte[] value;
    private final long millis;

    /** What it does, and how the real one is called. */
    enum Kind {
        GET("GET"),
        SET_IF_ABSENT("SET"),
        REPLACE("EVALSHA"),
        SET("SET"),
        DELETE("DEL"),
        EXPIRES_IN("PTTL"),
        PUBLISH("PUBLISH");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        String command() {
            return command;
        }
    }

    FakeCommand(Kind kind, byte[] key) {
        this(kind, key, NOTHING, NOTHING, 0);
    }

    FakeCommand(Kind kind, byte[] key, byte[] expected, byte[] value, long millis) {
        this.kind = kind;
        this.key = key;
        this.expected = expected;
        this.value = value;
        this.millis = millis;
    }

    static FakeCommand set(Kind kind, byte[] key, byte[] value, long millis) {
        return new FakeCommand(kind, key, NOTHING, value, millis);
    }

    Kind kind() {
        return kind;
    }

    byte[] key() {
        return key;
    }

    byte[] expected() {
        return expected;
    }

    byte[] value() {
        return value;
    }

    long millis() {
        return millis;
    }

    /** How a query log shows it. */
    String shown() {
        return kind.command() + ' ' + KeyText.of(key);
    }
}
