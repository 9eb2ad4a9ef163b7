package io.fluxa.internal.mysql;

import com.mysql.cj.conf.ConnectionUrlParser;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.exceptions.CJException;
import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code jdbc:mysql://…} with the driver's own parser. Keys of the host part beat the query part, as they do in the
 * driver, so that what is checked is what would take effect.
 */
final class JdbcAddress {

    private static final Set<String> PART_OF_HOST = Set.of("host", "port", "user", "password", "type", "priority");

    private JdbcAddress() {}

    static AddressParser.@Nullable Parts parse(String uri, PlaceProblems problems) {
        try {
            ConnectionUrlParser parser = ConnectionUrlParser.parseConnectionString(uri);
            if (!"jdbc:mysql:".equalsIgnoreCase(parser.getScheme())) {
                refuse(
                        problems,
                        "only jdbc:mysql:// is supported; let one host name stand for load balancing,"
                                + " replication and service records");
                return null;
            }
            List<HostInfo> hosts = parser.getHosts();
            if (hosts.size() != 1) {
                refuse(
                        problems,
                        "the address names " + hosts.size() + " hosts; name one, and let it stand for the rest");
                return null;
            }
            return parts(parser, hosts.get(0), problems);
        } catch (CJException | IllegalArgumentException unreadable) {
            problems.add(
                    ErrorCode.INVALID_MYSQL_ADDRESS,
                    "uri",
                    "the address cannot be read; write jdbc:mysql://host:port/schema?option=value and percent-encode"
                            + " special characters");
            return null;
        }
    }

    private static AddressParser.@Nullable Parts parts(
            ConnectionUrlParser parser, HostInfo host, PlaceProblems problems) {
        Map<String, String> options = new HashMap<>();
        addNormalized(options, parser.getProperties());
        Map<String, String> own = new HashMap<>();
        addNormalized(own, host.getHostProperties());
        if (own.containsKey("protocol") || own.containsKey("path") || own.containsKey("address")) {
            refuse(problems, "named pipes and sockets are not supported; use a host and a port");
            return null;
        }
        String dbname = own.remove("dbname");
        String user = host.getUser() == null ? own.get("user") : host.getUser();
        String password = host.getPassword() == null ? own.get("password") : host.getPassword();
        String name = host.getHost() == null ? own.get("host") : host.getHost();
        int port = host.getPort() == HostInfo.NO_PORT && own.containsKey("port")
                ? Integer.parseInt(own.get("port"))
                : host.getPort();
        own.keySet().removeAll(PART_OF_HOST);
        options.putAll(own);
        return new AddressParser.Parts(name, port, dbname == null ? parser.getPath() : dbname, user, password, options);
    }

    private static void addNormalized(Map<String, String> target, Map<String, String> given) {
        given.forEach((key, value) -> target.put(DriverOptions.canonical(key), value == null ? "" : value));
    }

    private static void refuse(PlaceProblems problems, String message) {
        problems.add(ErrorCode.REFUSED_DRIVER_OPTION, "uri", message);
    }
}
