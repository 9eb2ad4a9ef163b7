package io.fluxa.devservices.redis;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How to start a Redis server. Immutable; {@link #defaults()} is a throwaway instance on a free port. Its text shows no password. */
public final class RedisOptions {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern DIRECTIVE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern MEMORY = Pattern.compile("\\d+([kmg]b?)?");
    private static final int MAX_PORT = 65_535;
    private static final int MAX_SOCKET = 107;

    private final String name;
    private final @Nullable Path data;
    private final @Nullable Path snapshot;
    private final int port;
    private final boolean reuse;
    private final boolean stopAtExit;
    private final boolean modules;
    private final @Nullable String password;
    private final Access access;
    private final @Nullable Path socket;
    private final boolean sentinel;
    private final List<List<String>> directives;
    private final Duration readyWithin;

    private RedisOptions(Builder builder) {
        this.name = builder.name;
        this.data = builder.data;
        this.snapshot = builder.snapshot;
        this.port = builder.port;
        this.reuse = builder.reuse;
        this.stopAtExit = builder.stopAtExit;
        this.modules = builder.modules;
        this.password = builder.password;
        this.access = builder.user == null ? new Access(null, builder.password) : builder.user;
        this.socket = builder.socket;
        this.sentinel = builder.sentinel;
        this.directives = List.copyOf(builder.directives);
        this.readyWithin = builder.readyWithin;
    }

    /**
     * A throwaway instance on a free port, without a password and with the modules for search and JSON.
     *
     * @return the options
     */
    public static RedisOptions defaults() {
        return builder().build();
    }

    /**
     * Begins with the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the instance.
     *
     * @return {@code redis} unless told otherwise
     */
    public String name() {
        return name;
    }

    /**
     * The folder whose data outlives the server.
     *
     * @return the absolute folder, or empty for a throwaway instance
     */
    public Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    /**
     * The snapshot that the server begins with.
     *
     * @return the absolute file, or empty to begin with nothing
     */
    public Optional<Path> snapshot() {
        return Optional.ofNullable(snapshot);
    }

    /**
     * The port.
     *
     * @return the port, or 0 for a free one
     */
    public int port() {
        return port;
    }

    /**
     * Whether a live instance of the same name is used instead of starting another.
     *
     * @return false unless told otherwise
     */
    public boolean reuse() {
        return reuse;
    }

    /**
     * Whether the server is stopped when this JVM ends.
     *
     * @return true unless the launcher does it itself
     */
    public boolean stopAtExit() {
        return stopAtExit;
    }

    /**
     * Whether the modules for search and JSON are loaded where they are to be had.
     *
     * @return true unless told otherwise
     */
    public boolean modules() {
        return modules;
    }

    /**
     * The socket of this machine on which the server listens as well.
     *
     * @return the absolute path, or empty
     */
    public Optional<Path> socket() {
        return Optional.ofNullable(socket);
    }

    /**
     * How long the server may take until it answers.
     *
     * @return one minute unless told otherwise
     */
    public Duration readyWithin() {
        return readyWithin;
    }

    /** The password of the user that every server has, or null. */
    @Nullable
    String password() {
        return password;
    }

    /** Who clients are told to be: the named user if there is one. */
    Access access() {
        return access;
    }

    /** Whether it watches other servers instead of holding data. */
    boolean sentinel() {
        return sentinel;
    }

    /** Each the name of a directive and its values. */
    List<List<String>> directives() {
        return directives;
    }

    @Override
    public String toString() {
        return "RedisOptions[" + name + "]";
    }

    /** Collects options. Not safe for use by several threads. */
    public static final class Builder {

        private String name = "redis";
        private @Nullable Path data;
        private @Nullable Path snapshot;
        private int port;
        private boolean reuse;
        private boolean stopAtExit = true;
        private boolean modules = true;
        private @Nullable String password;
        private @Nullable Access user;
        private @Nullable Path socket;
        private boolean sentinel;
        private final List<List<String>> directives = new ArrayList<>();
        private Duration readyWithin = Duration.ofMinutes(1);

        private Builder() {}

        /**
         * Names the instance.
         *
         * @param value letters, digits, dots, underscores and hyphens
         * @return this
         */
        public Builder name(String value) {
            require(NAME, value, "The name of an instance has letters, digits, dots, underscores and hyphens only.");
            name = value;
            return this;
        }

        /**
         * Keeps the data in a folder. It is made if it is missing; the server then writes each change to a file before it
         * answers, so that nothing is lost when it is killed.
         *
         * @param folder the folder, which holds nothing else
         * @return this
         */
        public Builder data(Path folder) {
            data = folder.toAbsolutePath().normalize();
            return this;
        }

        /**
         * Begins with the data of a snapshot, as {@link RunningRedis#snapshot} gives one. It is copied; it does not go
         * together with {@link #data}.
         *
         * @param file an rdb file
         * @return this
         */
        public Builder snapshot(Path file) {
            snapshot = file.toAbsolutePath().normalize();
            return this;
        }

        /**
         * Insists on a port.
         *
         * @param value the port, or 0 for a free one
         * @return this
         */
        public Builder port(int value) {
            if (value < 0 || value > MAX_PORT) {
                throw invalid("A port lies between 1 and " + MAX_PORT + "; 0 asks for a free one.");
            }
            port = value;
            return this;
        }

        /**
         * Uses a live instance of the same name if there is one. Its owner stops it, whoever else uses it.
         *
         * @return this
         */
        public Builder reuse() {
            reuse = true;
            return this;
        }

        /**
         * Leaves it to the launcher to close the server before the JVM ends.
         *
         * @return this
         */
        public Builder stoppedByLauncher() {
            stopAtExit = false;
            return this;
        }

        /**
         * Loads neither search nor JSON, as on a server that has none.
         *
         * @return this
         */
        public Builder withoutModules() {
            modules = false;
            return this;
        }

        /**
         * Asks clients for a password: {@code requirepass}.
         *
         * @param value the password
         * @return this
         */
        public Builder password(String value) {
            if (value.isEmpty()) {
                throw invalid("A password is not empty; leave it out for a server without one.");
            }
            password = value;
            return this;
        }

        /**
         * Adds a user with all rights. Where {@link #password} is not called, clients may still come without a user.
         *
         * @param value letters, digits, dots, underscores and hyphens
         * @param secret the user's password
         * @return this
         */
        public Builder user(String value, String secret) {
            require(USER, value, "The name of a user has letters, digits, dots, underscores and hyphens only.");
            if (secret.isEmpty()) {
                throw invalid("The password of a user is not empty.");
            }
            user = new Access(value, secret);
            return this;
        }

        /**
         * Listens on a socket of this machine as well.
         *
         * @param path where to put it, in an existing folder; at most 107 bytes
         * @return this
         */
        public Builder socket(Path path) {
            Path absolute = path.toAbsolutePath().normalize();
            if (absolute.toString().getBytes(StandardCharsets.UTF_8).length > MAX_SOCKET) {
                throw invalid("The path of a socket has at most " + MAX_SOCKET + " bytes.");
            }
            socket = absolute;
            return this;
        }

        /**
         * Bounds the memory for data.
         *
         * @param most for example {@code 8mb}
         * @param policy what happens then, for example {@code allkeys-lru} or {@code noeviction}
         * @return this
         */
        public Builder memory(String most, String policy) {
            require(MEMORY, most, "A size is a number with kb, mb or gb behind it.");
            return directive("maxmemory", most).directive("maxmemory-policy", policy);
        }

        /**
         * Adds a line of redis.conf; it wins over those that the service gives.
         *
         * @param directive for example {@code save}
         * @param values for example {@code 60} and {@code 1}
         * @return this
         */
        public Builder directive(String directive, String... values) {
            require(DIRECTIVE, directive, "The name of a directive has small letters, digits and hyphens only.");
            directives.add(
                    Stream.concat(Stream.of(directive), Arrays.stream(values)).toList());
            return this;
        }

        /** Watches other servers instead of holding data. */
        Builder sentinel() {
            sentinel = true;
            return withoutModules();
        }

        /**
         * Sets the deadline for the first answer.
         *
         * @param value how long the server may take
         * @return this
         */
        public Builder readyWithin(Duration value) {
            readyWithin = value;
            return this;
        }

        /**
         * Finishes.
         *
         * @return the options
         */
        public RedisOptions build() {
            if (data != null && snapshot != null) {
                throw invalid("A server begins with its data folder or with a snapshot, not with both.");
            }
            return new RedisOptions(this);
        }

        private static void require(Pattern pattern, String value, String rule) {
            if (!pattern.matcher(value).matches()) {
                throw invalid(rule);
            }
        }

        private static DevServiceException invalid(String rule) {
            return new DevServiceException(DevServiceError.INVALID_OPTION, rule);
        }
    }
}
