package io.fluxa.internal.cache;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.internal.redis.CommandLog;
import io.fluxa.internal.redis.RedisChannel;
import io.fluxa.internal.redis.RedisStore;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Redis pool of which only the channels and looking at keys work; everything happens when a test says so. */
final class FakeChannels implements RedisStore {

    /** The life of the server. */
    long incarnation = 1;

    /** How long every key stays. */
    long millisLeft = 1_000;

    /** Whether it answered lately. */
    boolean available = true;

    private final Map<String, List<Listener>> listeners = new LinkedHashMap<>();
    private final Map<String, byte[]> values = new LinkedHashMap<>();

    /** Sets a key. */
    void put(byte[] key, byte[] value) {
        values.put(new String(key, ISO_8859_1), value);
    }

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
        return available;
    }

    @Override
    public Subscription subscribe(byte[] channel, Listener listener) {
        List<Listener> all = listeners.computeIfAbsent(new String(channel, ISO_8859_1), first -> new ArrayList<>());
        all.add(listener);
        return () -> all.remove(listener);
    }

    @Override
    public <T extends @Nullable Object> T on(byte[] key, CommandLog log, Function<RedisChannel, T> work) {
        return work.apply((RedisChannel) Proxy.newProxyInstance(
                RedisChannel.class.getClassLoader(),
                new Class<?>[] {RedisChannel.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "incarnation" -> incarnation;
                    case "get" -> values.get(new String((byte[]) arguments[0], ISO_8859_1));
                    case "expiresIn" -> millisLeft;
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
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
