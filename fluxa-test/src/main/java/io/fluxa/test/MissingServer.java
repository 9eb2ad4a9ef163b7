package io.fluxa.test;

import java.util.Map;

/** What happens to a test whose server cannot be started. */
enum MissingServer {
    /** The test fails: a build that decides something must not decide it on skipped tests. */
    FAILS,
    /** The test is skipped with a warning. */
    SKIPS;

    /** Decides by the variable {@code CI}, which build services set. */
    static MissingServer in(Map<String, String> environment) {
        String ci = environment.getOrDefault("CI", "");
        return ci.isBlank() || ci.equalsIgnoreCase("false") ? SKIPS : FAILS;
    }
}
