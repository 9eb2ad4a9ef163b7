package io.fluxa.internal.mysql;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.PlaceProblems;

/**
 * Whether a server and its sessions can be used.
 *
 * @param key the option that the problems concern
 * @param place where options of the driver are set, as messages say it
 */
record ServerFit(String key, String place) {

    /** What the text of the widest statement and the ids of the widest list take. */
    private static final long SMALLEST_PACKET = 1 << 20;

    /** For a pool of our own. */
    static final ServerFit OWN = new ServerFit("uri", "the address");

    /** For the DataSource of a container. */
    static final ServerFit CONTAINER = new ServerFit("data-source", "the data source");

    void check(ServerFacts server, Collation collation, PlaceProblems problems) {
        if (!server.supported()) {
            problems.add(
                    ErrorCode.INVALID_MYSQL_ADDRESS,
                    key,
                    "the server is " + server.version() + ", but MySQL 8.0.19 or newer is needed");
        }
        if (!server.strict()) {
            problems.add(
                    ErrorCode.REFUSED_DRIVER_OPTION,
                    key,
                    "sql_mode of the session has no STRICT_TRANS_TABLES, so that MySQL would change values silently;"
                            + " remove sql_mode from sessionVariables of " + place + " and from init_connect");
        }
        if (!server.session().autocommit()) {
            problems.add(
                    ErrorCode.REFUSED_DRIVER_OPTION,
                    key,
                    "autocommit of the session is off, so that single statements would never be stored;"
                            + " remove it from sessionVariables of " + place
                            + ", init_connect and the server's options");
        }
        if (server.session().largestPacket() < SMALLEST_PACKET) {
            problems.add(
                    ErrorCode.INVALID_OPTION,
                    key,
                    "statements may have only " + server.session().largestPacket() + " bytes, but " + SMALLEST_PACKET
                            + " are needed; raise max_allowed_packet of the server, or maxAllowedPacket of " + place);
        }
        if (!server.knowsCollation()) {
            problems.add(
                    ErrorCode.INVALID_OPTION,
                    "default-collate",
                    "the server has no collation " + collation.name() + " of character set " + collation.encoding());
        }
    }
}
