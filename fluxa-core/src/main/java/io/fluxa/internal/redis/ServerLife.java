package io.fluxa.internal.redis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of itself.
 *
 * @param process the id of its process' run, or null when it says nothing; its access rules can forbid to ask
 * @param version the version, empty when not known
 * @param master whether it takes writes, as far as known
 * @param incarnation a number that differs after a restart and after a fail-over; never 0
 */
record ServerLife(@Nullable String process, String version, boolean master, long incarnation) {

    /** A server that was not asked. */
    static final ServerLife UNKNOWN = new ServerLife(null, "", true, 1);

    /** What {@code INFO server} and {@code INFO replication} say; {@link #UNKNOWN} when that is nothing. */
    static ServerLife of(String info) {
        Map<String, String> facts = facts(info);
        String process = facts.get("run_id");
        if (process == null) {
            return UNKNOWN;
        }
        return new ServerLife(
                process, facts.getOrDefault("redis_version", ""), isMaster(facts), incarnation(process, facts));
    }

    /** Whether the server is still what it was, by a later answer to {@code INFO replication} over the same connection. */
    boolean isStill(String replication) {
        Map<String, String> facts = facts(replication);
        return process == null || incarnation(process, facts) == incarnation && isMaster(facts) == master;
    }

    /** A server that may not be asked, so that nothing of another connection counts as its own. */
    static ServerLife hidden(long random) {
        return new ServerLife(null, "", true, random == 0 ? 1 : random);
    }

    /** Whether the server told what it is. */
    boolean isKnown() {
        return process != null;
    }

    /** Whether the version is at least a major and minor one. */
    boolean atLeast(int major, int minor) {
        String[] parts = version.split("\\.", -1);
        int first = number(parts, 0);
        return first > major || first == major && number(parts, 1) >= minor;
    }

    private static int number(String[] parts, int index) {
        return index < parts.length && parts[index].matches("\\d{1,6}") ? Integer.parseInt(parts[index]) : 0;
    }

    /** The facts of an answer to {@code INFO}, by their names. */
    static Map<String, String> facts(String info) {
        Map<String, String> facts = new HashMap<>();
        info.lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                facts.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        });
        return facts;
    }

    private static boolean isMaster(Map<String, String> facts) {
        return !"slave".equals(facts.get("role"));
    }

    private static long incarnation(String process, Map<String, String> facts) {
        return hash(process + " " + facts.getOrDefault("master_replid", ""));
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long hash = ByteBuffer.wrap(digest).getLong();
            return hash == 0 ? 1 : hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
