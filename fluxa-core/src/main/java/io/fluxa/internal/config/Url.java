package io.fluxa.internal.config;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address of the form {@code scheme://user:password@host:port/path?name=value}, in parts. The parser of the JDK is not used:
 * its messages repeat the address.
 *
 * @param scheme in lower case
 * @param user the user, or null
 * @param password the password, or null
 * @param authority the host and port as written, which may be several with commas
 * @param path what follows the first slash, decoded, without that slash
 * @param parameters what follows {@code ?}
 */
public record Url(
        String scheme,
        @Nullable String user,
        @Nullable String password,
        String authority,
        String path,
        Parameters parameters) {

    /** Reads an address; empty when it is malformed. */
    public static Optional<Url> parse(String text) {
        int colon = text.indexOf("://");
        if (colon <= 0 || text.indexOf('#') >= 0) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = text.substring(colon + 3);
        int query = rest.indexOf('?');
        String place = query < 0 ? rest : rest.substring(0, query);
        Optional<Parameters> parameters = Parameters.parse(query < 0 ? "" : rest.substring(query + 1));
        int at = place.lastIndexOf('@');
        int slash = place.indexOf('/', at + 1);
        Optional<String> path = Parameters.decode(slash < 0 ? "" : place.substring(slash + 1));
        String authority = place.substring(at + 1, slash < 0 ? place.length() : slash);
        if (parameters.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        return user(at < 0 ? "" : place.substring(0, at))
                .map(user -> new Url(scheme, user.user(), user.password(), authority, path.get(), parameters.get()));
    }

    private static Optional<Credentials> user(String info) {
        int colon = info.indexOf(':');
        Optional<String> user = Parameters.decode(colon < 0 ? info : info.substring(0, colon));
        Optional<String> password = Parameters.decode(colon < 0 ? "" : info.substring(colon + 1));
        if (user.isEmpty() || password.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Credentials(
                user.get().isEmpty() ? null : user.get(), password.get().isEmpty() ? null : password.get()));
    }

    @Override
    public String toString() {
        return scheme + "://…";
    }
}
