package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code user:password@tcp(host:port)/schema?param=value}, the form of the Go driver. */
final class GoAddress {

    private static final String TCP = "tcp(";
    private static final String EXPECTED = "write jdbc:mysql://host:port/schema or user:password@tcp(host:port)/schema";

    private GoAddress() {}

    static AddressParser.@Nullable Parts parse(String uri, PlaceProblems problems) {
        try {
            return read(uri, problems);
        } catch (IllegalArgumentException notPercentEncoded) {
            problem(problems, "the schema or a parameter holds a % that begins no percent-encoded character");
            return null;
        }
    }

    private static AddressParser.@Nullable Parts read(String uri, PlaceProblems problems) {
        int at = uri.lastIndexOf("@" + TCP);
        if (at < 0 && !uri.startsWith(TCP)) {
            problem(
                    problems,
                    uri.startsWith("unix(") || uri.contains("@unix(")
                            ? "unix sockets are not supported; use tcp(host:port)"
                            : "the address is in no known form; " + EXPECTED);
            return null;
        }
        int open = at + 1 + TCP.length();
        int close = uri.indexOf(')', open);
        if (close < 0 || !uri.startsWith("/", close + 1)) {
            problem(problems, "the address does not go on with )/schema after the host; " + EXPECTED);
            return null;
        }
        String credentials = at < 0 ? null : uri.substring(0, at);
        String place = uri.substring(open, close);
        String tail = uri.substring(close + 2);
        int query = tail.indexOf('?');
        Map<String, String> options = new HashMap<>();
        if (query >= 0) {
            GoParameters.translate(tail.substring(query + 1), options, problems);
        }
        String database = decode(query < 0 ? tail : tail.substring(0, query));
        return parts(credentials, place, database, options);
    }

    private static AddressParser.Parts parts(
            @Nullable String credentials, String place, String database, Map<String, String> options) {
        int colon = credentials == null ? -1 : credentials.indexOf(':');
        String user = credentials == null || colon < 0 ? credentials : credentials.substring(0, colon);
        String password = credentials == null || colon < 0 ? null : credentials.substring(colon + 1);
        int port = place.lastIndexOf(':');
        boolean hasPort = port >= 0 && place.indexOf(']', port) < 0;
        return new AddressParser.Parts(
                hasPort ? place.substring(0, port) : place,
                hasPort ? number(place.substring(port + 1)) : -1,
                database,
                user,
                password,
                options);
    }

    /** The port, or 0 when it is no number, which is refused later. */
    private static int number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    static String decode(String text) {
        return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void problem(PlaceProblems problems, String message) {
        problems.add(ErrorCode.INVALID_MYSQL_ADDRESS, "uri", message);
    }
}
