package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.StatementException;
import io.fluxa.error.Store;
import io.fluxa.error.StoreException;
import io.fluxa.error.StoreTimeoutException;
import io.fluxa.error.StoreUnavailableException;
import java.net.SocketTimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;

/**
 * Turns failures of one server into coded errors, by their kind and by the first word of an error that Redis answers. The rest of such a text
 * can hold values and names of users, so it never goes on.
 */
final class RedisFailures {

    private static final Pattern WORD = Pattern.compile("[A-Z]{2,20}");

    private final String pool;
    private final String place;

    /** The failures of a pool at a server, named by its address. */
    RedisFailures(String pool, String address) {
        this.pool = pool;
        this.place = "Redis pool '" + pool + "' (" + address + ")";
    }

    /** The first word of an error that Redis answers, for instance {@code WRONGTYPE}. */
    static String word(JedisDataException reply) {
        String text = String.valueOf(reply.getMessage());
        int end = text.indexOf(' ');
        String word = end < 0 ? text : text.substring(0, end);
        return WORD.matcher(word).matches() ? word : "ERR";
    }

    /** Whether it is a time-out. */
    static boolean isTimeout(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    /** A command that failed. */
    StoreException of(Throwable failure, String command, boolean answerBegan) {
        if (failure instanceof JedisDataException reply) {
            return refused(reply, command);
        }
        if (isTimeout(failure)) {
            return timeout(
                    "did not answer " + command + " within " + RedisTimes.ANSWER_MILLIS
                            + " ms; whether it was carried out is not known",
                    failure);
        }
        if (answerBegan || !(failure instanceof JedisConnectionException)) {
            return brokenReply(command, failure);
        }
        return unavailable("lost the connection during " + command + "; try again", failure);
    }

    /** A connection that could not be made. */
    StoreException connecting(Throwable failure) {
        return unavailable("cannot be reached, " + kind(failure) + "; try again when it is back", failure);
    }

    /** A command that Redis has refused. */
    StoreException refused(JedisDataException reply, String command) {
        String word = word(reply);
        String what = "refuses " + command + " with " + word;
        return switch (word) {
            case "NOAUTH", "WRONGPASS", "NOPERM" ->
                new StatementException(
                        ErrorCode.REDIS_ACCESS_DENIED,
                        Store.REDIS,
                        pool,
                        place + " " + what + "; grant its user the right, or correct user and password",
                        null);
            case "OOM" ->
                unavailable(
                        ErrorCode.REDIS_FULL, what + ", it is full; give it more memory or a policy of eviction", null);
            case "READONLY" ->
                unavailable(
                        ErrorCode.REDIS_READ_ONLY,
                        what + ", it is a replica; try again when the pool has found the master",
                        null);
            case "LOADING", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "BUSY", "MISCONF", "NOREPLICAS", "MOVED", "ASK" ->
                unavailable(what + "; try again", null);
            default -> new StatementException(ErrorCode.REDIS_REFUSED, Store.REDIS, pool, place + " " + what, null);
        };
    }

    /** An answer that Redis does not give. */
    StoreException brokenReply(String command, @Nullable Throwable failure) {
        return unavailable(
                ErrorCode.REDIS_BROKEN_REPLY,
                "answered " + command + " with what Redis never answers; check what runs at this address",
                failure);
    }

    /** A wait that was too long. */
    StoreException timeout(String what, @Nullable Throwable cause) {
        return new StoreTimeoutException(ErrorCode.REDIS_TIMEOUT, Store.REDIS, pool, place + " " + what, cause);
    }

    /** A server that cannot be used now. */
    StoreException unavailable(String what, @Nullable Throwable cause) {
        return unavailable(ErrorCode.REDIS_UNAVAILABLE, what, cause);
    }

    /** A server that cannot be used now, with the reason. */
    StoreException unavailable(ErrorCode code, String what, @Nullable Throwable cause) {
        return new StoreUnavailableException(code, Store.REDIS, pool, place + " " + what, cause);
    }

    /** Something that the server refuses for good. */
    StoreException refused(ErrorCode code, String what) {
        return new StatementException(code, Store.REDIS, pool, place + " " + what, null);
    }

    /** The code of the pool. */
    String pool() {
        return pool;
    }

    /** The pool and the server, for messages of the log. */
    String place() {
        return place;
    }

    /** The name of the deepest cause, which is what went wrong with the network. */
    private static String kind(Throwable failure) {
        Throwable deepest = failure;
        while (true) {
            if (deepest.getCause() != null) {
                deepest = deepest.getCause();
            } else if (deepest.getSuppressed().length > 0) {
                deepest = deepest.getSuppressed()[0];
            } else {
                return deepest.getClass().getSimpleName();
            }
        }
    }
}
