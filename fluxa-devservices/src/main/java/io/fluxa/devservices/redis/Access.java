package io.fluxa.devservices.redis;

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

    @Override
    public String toString() {
        return "Access[" + (user == null ? "default" : user) + "]";
    }
}
