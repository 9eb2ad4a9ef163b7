package io.fluxa.devservices.redis;

import java.io.IOException;
import java.io.Serial;
import java.util.Set;

/** The server answered, and said no. */
final class RedisRefusedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> ACCESS = Set.of("NOAUTH", "WRONGPASS", "NOPERM");

    RedisRefusedException(String message) {
        super(message);
    }

    /** Whether waiting cannot help. */
    boolean isFinal() {
        String said = String.valueOf(getMessage());
        return ACCESS.contains(said.substring(0, said.indexOf(' ') < 0 ? said.length() : said.indexOf(' ')));
    }
}
