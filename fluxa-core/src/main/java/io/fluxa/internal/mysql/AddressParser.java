package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import io.fluxa.mysql.MysqlConfig;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the address of a pool in either form. No message repeats the address: it may hold a password in an unexpected place. */
final class AddressParser {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+(%[A-Za-z0-9]+)?]");
    private static final int DEFAULT_PORT = 3306;
    private static final int MAX_PORT = 65_535;

    /** The parts as found, before they are checked. */
    record Parts(
            @Nullable String host,
            int port,
            @Nullable String database,
            @Nullable String user,
            @Nullable String password,
            Map<String, String> options) {}

    private final MysqlConfig config;
    private final PlaceProblems problems;

    private AddressParser(MysqlConfig config, PlaceProblems problems) {
        this.config = config;
        this.problems = problems;
    }

    /** The address, or null after adding what is wrong with it. */
    static @Nullable MysqlAddress parse(MysqlConfig config, PlaceProblems problems) {
        String uri = config.uri() == null ? "" : config.uri().strip();
        Parts parts;
        if (uri.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
            parts = JdbcAddress.parse(uri, problems);
        } else {
            parts = GoAddress.parse(uri, problems);
        }
        return parts == null ? null : new AddressParser(config, problems).check(parts);
    }

    private @Nullable MysqlAddress check(Parts parts) {
        String host = host(parts.host());
        int port = parts.port() < 0 ? DEFAULT_PORT : parts.port();
        if (port < 1 || port > MAX_PORT) {
            problem("the port must be a number from 1 to 65535");
        }
        Map<String, String> options = new HashMap<>(parts.options());
        String user = one("user", config.user(), parts.user(), options.remove("user"));
        String password = one("password", config.password(), parts.password(), options.remove("password"));
        if (user == null || user.isEmpty()) {
            problems.add(ErrorCode.INVALID_MYSQL_ADDRESS, "user", "no user is given; add it here or to the address");
        }
        String database = parts.database();
        if (database == null || database.isEmpty()) {
            problem("the address ends without a schema; write it after the host: …/schema");
        }
        if (!problems.none() || host == null || user == null || database == null) {
            return null;
        }
        return new MysqlAddress(host, port, database, user, password == null ? "" : password, options);
    }

    private @Nullable String host(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return "localhost";
        }
        String host = given.indexOf(':') >= 0 && !given.startsWith("[") ? "[" + given + "]" : given;
        if (!HOST.matcher(host).matches()) {
            problem("the host is not a name or an IP address; write special characters of the user or password"
                    + " percent-encoded, or give them as separate keys");
            return null;
        }
        return host;
    }

    private @Nullable String one(String what, @Nullable String... given) {
        String found = null;
        for (String value : given) {
            if (value == null) {
                continue;
            }
            if (found != null && !found.equals(value)) {
                problems.add(ErrorCode.INVALID_MYSQL_ADDRESS, what, "two different values are given; keep one of them");
            }
            found = found == null ? value : found;
        }
        return found;
    }

    private void problem(String message) {
        problems.add(ErrorCode.INVALID_MYSQL_ADDRESS, "uri", message);
    }
}
