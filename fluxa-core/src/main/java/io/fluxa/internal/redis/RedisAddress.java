package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Credentials;
import io.fluxa.internal.config.HostAddress;
import io.fluxa.internal.config.Parameters;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.internal.config.Url;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of one Redis server, in parts.
 *
 * @param place host and port, or the path of a socket
 * @param socket whether it is a socket
 * @param tls whether connections are encrypted
 * @param database the database, or null
 * @param credentials the user and password, as far as they are given
 */
record RedisAddress(
        String place, boolean socket, boolean tls, @Nullable Integer database, Credentials credentials) {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");
    private static final int DEFAULT_PORT = 6379;

    /** Path, database, and the place that once held a namespace. */
    private static final Pattern SOCKET = Pattern.compile("(.+\\.sock)(?::([0-9]{1,9})(:[^:]*)?)?");

    /** Host, port, database, and the place that once held a namespace. */
    private static final Pattern HOST = Pattern.compile("(|\\[[^\\]]+]|[^:]+):([0-9]{1,5})(?::([0-9]{1,9})(:[^:]*)?)?");

    /** The parts, or null after adding what is wrong. */
    static @Nullable RedisAddress parse(String text, PlaceProblems problems) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("redis://") || lower.startsWith("rediss://")) {
            return url(text, problems);
        }
        int query = text.indexOf('?');
        Credentials credentials = query < 0 ? Credentials.NONE : credentials(text.substring(query + 1), problems);
        RedisAddress address = plain(query < 0 ? text : text.substring(0, query), problems);
        if (address == null || credentials == null) {
            return null;
        }
        return new RedisAddress(address.place, address.socket, false, address.database, credentials);
    }

    /** The credentials of a query, or null after adding what is wrong. */
    static @Nullable Credentials credentials(String query, PlaceProblems problems) {
        Optional<Parameters> parameters = Parameters.parse(query);
        if (parameters.isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_ADDRESS,
                    "what follows the ? is not valid; write user=…&password=…, with special characters"
                            + " percent-encoded");
            return null;
        }
        Credentials credentials =
                new Credentials(parameters.get().take("user"), parameters.get().take("password"));
        if (!parameters.get().rest().isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_ADDRESS,
                    "has a parameter other than user and password; remove it, and write & inside of a password as %26");
            return null;
        }
        return credentials;
    }

    private static @Nullable RedisAddress plain(String text, PlaceProblems problems) {
        Matcher socket = SOCKET.matcher(text);
        if (socket.matches()) {
            noteNamespace(socket.group(3));
            return new RedisAddress(socket.group(1), true, false, number(socket.group(2)), Credentials.NONE);
        }
        Matcher matcher = HOST.matcher(text);
        Optional<HostAddress> host = matcher.matches()
                ? HostAddress.parse(matcher.group(1) + ":" + matcher.group(2), DEFAULT_PORT)
                : Optional.empty();
        if (host.isEmpty()) {
            problems.add(
                    ErrorCode.INVALID_ADDRESS,
                    "is not valid; write host:port:database, /path/to.sock:database or redis://host:port/database,"
                            + " and ?user=…&password=… behind it where needed");
            return null;
        }
        noteNamespace(matcher.group(4));
        return new RedisAddress(host.get().toString(), false, false, number(matcher.group(3)), Credentials.NONE);
    }

    private static @Nullable RedisAddress url(String text, PlaceProblems problems) {
        Url url = Url.parse(text).orElse(null);
        Optional<HostAddress> host = url == null
                ? Optional.empty()
                : HostAddress.parse(url.authority().isEmpty() ? "localhost" : url.authority(), DEFAULT_PORT);
        if (url == null || host.isEmpty() || !url.path().matches("([0-9]{1,9})?")) {
            problems.add(
                    ErrorCode.INVALID_ADDRESS,
                    "is not valid; write redis://user:password@host:port/database, with special characters"
                            + " percent-encoded");
            return null;
        }
        Credentials credentials = new Credentials(url.user(), url.password())
                .and(url.parameters().take("user"), url.parameters().take("password"), problems);
        if (!url.parameters().rest().isEmpty()) {
            problems.add(ErrorCode.INVALID_ADDRESS, "has a parameter other than user and password; remove it");
            return null;
        }
        return new RedisAddress(
                host.get().toString(), false, url.scheme().equals("rediss"), number(url.path()), credentials);
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static void noteNamespace(@Nullable String namespace) {
        if (namespace != null) {
            LOG.log(
                    Level.WARNING,
                    "a Redis address has a namespace behind its database, which has no effect; remove it");
        }
    }
}
