package io.fluxa.internal.redis;

import io.fluxa.error.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Keeps what a query log is told, as {@code operation|commands|found|error}. */
final class CommandRecord implements CommandLog {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public void sent(
            String operation,
            String commands,
            String pool,
            int found,
            Instant started,
            Duration duration,
            @Nullable ErrorCode error) {
        lines.add(operation + "|" + commands + "|" + found + "|" + (error == null ? "" : error.code()));
    }
}
