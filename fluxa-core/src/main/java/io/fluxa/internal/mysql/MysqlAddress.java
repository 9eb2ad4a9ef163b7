package io.fluxa.internal.mysql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a schema is, who asks, and what the driver is told. Its text form shows no credentials.
 *
 * @param host the host, an IPv6 address in brackets
 * @param port the port
 * @param database the schema
 * @param user the user
 * @param password the password, empty when there is none
 * @param options the driver options of the address by their canonical names
 */
record MysqlAddress(String host, int port, String database, String user, String password, Map<String, String> options) {

    MysqlAddress {
        options = Map.copyOf(options);
    }

    /** The host and port as messages show them. */
    String place() {
        return host + ":" + port;
    }

    /** The address in the driver's form; options and credentials travel beside it, so that nothing in it can beat them. */
    String url() {
        return "jdbc:mysql://" + place() + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return place() + "/" + database;
    }
}
