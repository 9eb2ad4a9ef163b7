package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.internal.redis.CommandLog;
import io.fluxa.internal.redis.RedisChannel;
import io.fluxa.internal.redis.RedisStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Redis pool of which only the channels work; everything on them happens when a test says so. */
final class FakeChannels implements RedisStore {

    private final Map<String, List<Listener>> listeners = new LinkedHashMap<>();

    /** Makes something happen to all who listen to a channel. */
    void on(String channel, Consumer<Listener> event) {
        List.copyOf(listeners.getOrDefault(channel, List.of())).forEach(event);
    }

    /** The channels that somebody listens to. */
    List<String> channels() {
        return listeners.keySet().stream()
                .filter(channel -> !listeners.getOrDefault(channel, List.of()).isEmpty())
                .toList();
    }

    @Override
    public String code() {
        return "default";
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Subscription subscribe(byte[] channel, Listener listener) {
        List<Listener> all = listeners.computeIfAbsent(new String(channel, ISO_8859_1), first -> new ArrayList<>());
        all.add(listener);
        return () -> all.remove(listener);
    }

    @Override
    public <T extends @Nullable Object> T on(byte[] key, CommandLog log, Function<RedisChannel, T> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void onEach(byte[][] keys, CommandLog log, NodeWork work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long deleteAll(byte[] prefix, CommandLog log) {
        throw new UnsupportedOperationException();
    }
}
