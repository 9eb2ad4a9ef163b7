package io.fluxa.devservices.redis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who a client says it is.
 *
 * @param user the user, or null for the one that every server has
 * @param password the password, or null for none
 */
record Access(@Nullable String user, @Nullable String password) {

    static final Access OPEN = new Access(null, null);

    /** The settings of FluxaORM beside an address. */
    Map<String, String> configuration(String prefix) {
        Map<String, String> keys = new TreeMap<>();
        if (user != null) {
            keys.put(prefix + "user", user);
        }
        if (password != null) {
            keys.put(prefix + "password", password);
        }
        return keys;
    }

    /** What stands before the host in an address, with special characters encoded; empty where nothing is asked for. */
    String userInfo() {
        return password == null ? "" : encoded(user == null ? "" : user) + ":" + encoded(password) + "@";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Access[" + (user == null ? "default" : user) + "]";
    }
}
