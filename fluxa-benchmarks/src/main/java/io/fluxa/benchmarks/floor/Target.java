package io.fluxa.benchmarks.floor;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;

/**
 * The servers that are measured.
 *
 * @param url its JDBC address, TLS off
 * @param user the user
 * @param password the password
 * @param redis the address of Redis
 */
public record Target(String url, String user, String password, String redis) {

    private static final String PREFIX = "fluxa.bench.";

    /** The form in which a child process is told. */
    public List<String> lines() {
        return List.of(url, user, password, redis);
    }

    /** Reads the form of {@link #lines()}. */
    public static Target read(BufferedReader input) throws IOException {
        return new Target(line(input), line(input), line(input), line(input));
    }

    /** The form in which a JVM that reads no input is told. */
    public String[] systemProperties() {
        return new String[] {
            "-D" + PREFIX + "url=" + url,
            "-D" + PREFIX + "user=" + user,
            "-D" + PREFIX + "password=" + password,
            "-D" + PREFIX + "redis=" + redis
        };
    }

    /** Reads the form of {@link #systemProperties()}. */
    public static Target ofSystemProperties() {
        return new Target(property("url"), property("user"), property("password"), property("redis"));
    }

    private static String property(String name) {
        return requireNonNull(System.getProperty(PREFIX + name), name);
    }

    private static String line(BufferedReader input) throws IOException {
        String line = input.readLine();
        if (line == null) {
            throw new EOFException("the parent did not say which servers are meant");
        }
        return line;
    }

    @Override
    public String toString() {
        return "Target[" + url + "]";
    }
}
