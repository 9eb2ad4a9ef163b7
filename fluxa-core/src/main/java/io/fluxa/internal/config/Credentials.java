package io.fluxa.internal.config;

import io.fluxa.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Who a pool is to its server. The text form shows nothing.
 *
 * @param user the user, or null
 * @param password the password, or null
 */
public record Credentials(@Nullable String user, @Nullable String password) {

    /** Nobody. */
    public static final Credentials NONE = new Credentials(null, null);

    /** Joins credentials from two places; adds a problem when they contradict each other. Empty texts count as none. */
    public Credentials and(@Nullable String otherUser, @Nullable String otherPassword, PlaceProblems problems) {
        return new Credentials(
                one("user", user, otherUser, problems), one("password", password, otherPassword, problems));
    }

    /** Adds a problem when there is a user without a password. */
    public Credentials complete(PlaceProblems problems) {
        if (user != null && password == null) {
            problems.add(
                    ErrorCode.INVALID_OPTION,
                    "password",
                    "a user is given without a password; give both, or the password alone for the default user");
        }
        return this;
    }

    private static @Nullable String one(
            String what, @Nullable String first, @Nullable String second, PlaceProblems problems) {
        String one = first == null || first.isEmpty() ? null : first;
        String other = second == null || second.isEmpty() ? null : second;
        if (one != null && other != null && !one.equals(other)) {
            problems.add(ErrorCode.INVALID_OPTION, what, "two different values are given; keep one of them");
        }
        return one == null ? other : one;
    }

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
