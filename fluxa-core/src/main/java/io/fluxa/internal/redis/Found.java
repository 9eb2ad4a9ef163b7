package io.fluxa.internal.redis;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.exceptions.JedisDataException;

/** Counts the values that reading commands have found. */
final class Found {

    private Found() {}

    static int in(String command, @Nullable Object answer) {
        return switch (command) {
            case "GET" -> answer == null || answer instanceof JedisDataException ? 0 : 1;
            case "MGET" ->
                answer instanceof List<?> values
                        ? (int) values.stream().filter(Objects::nonNull).count()
                        : 0;
            default -> 0;
        };
    }

    static int in(List<Step> steps, List<Object> answers) {
        int found = 0;
        for (int i = 0; i < steps.size(); i++) {
            found += in(steps.get(i).name(), answers.get(i));
        }
        return found;
    }
}
