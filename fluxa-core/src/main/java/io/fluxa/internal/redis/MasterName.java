package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import io.fluxa.internal.config.Credentials;
import io.fluxa.internal.config.PlaceProblems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sentinels are asked for, {@code name[:database][?user=…&password=…]}, in parts.
 *
 * @param name the name of the master
 * @param database the database, or null
 * @param credentials the user and password, as far as they are given
 */
record MasterName(String name, @Nullable Integer database, Credentials credentials) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9._-]+)(?::([0-9]{1,9}))?");

    /** The parts, or null after adding what is wrong. */
    static @Nullable MasterName parse(String text, PlaceProblems problems) {
        int query = text.indexOf('?');
        Credentials credentials =
                query < 0 ? Credentials.NONE : RedisAddress.credentials(text.substring(query + 1), problems);
        Matcher matcher = FORM.matcher(query < 0 ? text : text.substring(0, query));
        if (!matcher.matches()) {
            problems.add(
                    ErrorCode.INVALID_ADDRESS,
                    "master",
                    "is not valid; write name or name:database, and ?user=…&password=… behind it where needed");
            return null;
        }
        if (credentials == null) {
            return null;
        }
        String database = matcher.group(2);
        return new MasterName(matcher.group(1), database == null ? null : Integer.valueOf(database), credentials);
    }
}
