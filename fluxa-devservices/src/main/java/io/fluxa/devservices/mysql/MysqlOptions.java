package io.fluxa.devservices.mysql;

import io.fluxa.devservices.DevServiceError;
import io.fluxa.devservices.DevServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How to start a MySQL server. Immutable; {@link #defaults()} is a throwaway instance on a free port. */
public final class MysqlOptions {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern DATABASE = Pattern.compile("[A-Za-z0-9_]{1,64}");
    private static final int MAX_PORT = 65_535;

    private final String name;
    private final @Nullable Path data;
    private final int port;
    private final boolean reuse;
    private final boolean stopAtExit;
    private final List<String> databases;
    private final List<String> serverOptions;
    private final Duration readyWithin;

    private MysqlOptions(Builder builder) {
        this.name = builder.name;
        this.data = builder.data;
        this.port = builder.port;
        this.reuse = builder.reuse;
        this.stopAtExit = builder.stopAtExit;
        this.databases = List.copyOf(builder.databases);
        this.serverOptions = List.copyOf(builder.serverOptions);
        this.readyWithin = builder.readyWithin;
    }

    /**
     * A throwaway instance on a free port with the database {@code app}.
     *
     * @return the options
     */
    public static MysqlOptions defaults() {
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
     * @return {@code mysql} unless told otherwise
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
     * The databases to create beside {@code app}.
     *
     * @return their names
     */
    public List<String> databases() {
        return databases;
    }

    /**
     * Arguments for mysqld; they win over those that the service gives.
     *
     * @return for example {@code --max-connections=20}
     */
    public List<String> serverOptions() {
        return serverOptions;
    }

    /**
     * How long the server may take until a login succeeds.
     *
     * @return one minute unless told otherwise
     */
    public Duration readyWithin() {
        return readyWithin;
    }

    /** Collects options. Not safe for use by several threads. */
    public static final class Builder {

        private String name = "mysql";
        private @Nullable Path data;
        private int port;
        private boolean reuse;
        private boolean stopAtExit = true;
        private final List<String> databases = new ArrayList<>();
        private final List<String> serverOptions = new ArrayList<>();
        private Duration readyWithin = Duration.ofMinutes(1);

        private Builder() {}

        /**
         * Names the instance.
         *
         * @param value letters, digits, dots, underscores and hyphens
         * @return this
         */
        public Builder name(String value) {
            if (!NAME.matcher(value).matches()) {
                throw invalid("The name of an instance has letters, digits, dots, underscores and hyphens only.");
            }
            name = value;
            return this;
        }

        /**
         * Keeps the data in a folder. It is made if it is missing; the server is then run with safe durability, so that
         * nothing committed is lost when it is killed.
         *
         * @param folder the folder, which holds nothing else
         * @return this
         */
        public Builder data(Path folder) {
            data = folder.toAbsolutePath().normalize();
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
         * Creates a database if it is missing.
         *
         * @param value letters, digits and underscores
         * @return this
         */
        public Builder database(String value) {
            if (!DATABASE.matcher(value).matches()) {
                throw invalid("The name of a database has letters, digits and underscores only.");
            }
            databases.add(value);
            return this;
        }

        /**
         * Gives mysqld an argument.
         *
         * @param value for example {@code --max-connections=20}
         * @return this
         */
        public Builder serverOption(String value) {
            if (!value.startsWith("--")) {
                throw invalid("An option of the server begins with two hyphens, as in --max-connections=20.");
            }
            serverOptions.add(value);
            return this;
        }

        /**
         * Sets the deadline for the first login.
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
        public MysqlOptions build() {
            return new MysqlOptions(this);
        }

        private static DevServiceException invalid(String rule) {
            return new DevServiceException(DevServiceError.INVALID_OPTION, rule);
        }
    }
}
