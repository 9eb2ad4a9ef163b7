package io.fluxa.torture.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a node is told at its start.
 *
 * @param process a number that no other process of the run has
 * @param node the number of the node, from 0
 * @param nodes how many there are
 * @param next whether it runs the next version of the application
 * @param sloppy what its writers leave out, to see whether that is found
 * @param seed where its random numbers begin
 * @param history the file that it writes
 * @param mysql the JDBC address of MySQL as the node reaches it, with user and password in it
 * @param redis the address of the Redis server as the node reaches it, or {@code sentinels=} and the addresses of sentinels
 */
public record NodeConfig(
        int process,
        int node,
        int nodes,
        boolean next,
        Sloppiness sloppy,
        long seed,
        Path history,
        String mysql,
        String redis) {

    /** How many threads a node has. */
    public static final int THREADS = 4;

    /** How many rows an entity has at most: with the ids from 1 to this. */
    public static final int IDS = 100;

    private static final String END = "go";

    /** As lines that {@link #read} understands. */
    public List<String> lines() {
        return List.of(
                "process=" + process,
                "node=" + node,
                "nodes=" + nodes,
                "next=" + next,
                "sloppy=" + sloppy,
                "seed=" + seed,
                "history=" + history,
                "mysql=" + mysql,
                "redis=" + redis,
                END);
    }

    /** Reads it from the first lines of an input. */
    static NodeConfig read(BufferedReader input) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line = input.readLine(); line != null && !line.equals(END); line = input.readLine()) {
            int equals = line.indexOf('=');
            values.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return new NodeConfig(
                Integer.parseInt(value(values, "process")),
                Integer.parseInt(value(values, "node")),
                Integer.parseInt(value(values, "nodes")),
                Boolean.parseBoolean(value(values, "next")),
                Sloppiness.valueOf(value(values, "sloppy")),
                Long.parseLong(value(values, "seed")),
                Path.of(value(values, "history")),
                value(values, "mysql"),
                value(values, "redis"));
    }

    private static String value(Map<String, String> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
