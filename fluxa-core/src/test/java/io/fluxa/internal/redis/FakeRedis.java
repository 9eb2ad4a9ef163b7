package io.fluxa.internal.redis;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.fluxa.error.ErrorCode;
import io.fluxa.error.Store;
import io.fluxa.error.StoreUnavailableException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A Redis server in memory, whose time, life and reach a test decides. Each command is one step, as at the real one. */
public final class FakeRedis implements RedisStore {

    private final LongSupplier millis;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Heard> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean available = true;
    private final AtomicLong incarnation = new AtomicLong(1);

    private record Entry(String value, long ends) {}

    private record Heard(String channel, Listener listener) {}

    /** A server with nothing in it, by a clock of milliseconds. */
    public FakeRedis(LongSupplier millis) {
        this.millis = millis;
    }

    /** Lets it be reached or not. */
    public void available(boolean reached) {
        available = reached;
        listeners.forEach(heard -> {
            if (reached) {
                heard.listener.connected();
            } else {
                heard.listener.interrupted();
            }
        });
    }

    /** Restarts it with what it holds, as from a snapshot. */
    public void restart() {
        incarnation.incrementAndGet();
    }

    /** What a key holds, or null; no command is counted. */
    public synchronized byte @Nullable [] look(byte[] key) {
        Entry entry = entry(key);
        return entry == null ? null : entry.value.getBytes(ISO_8859_1);
    }

    /** Puts a value there without a time, as anybody can. */
    public synchronized void plant(byte[] key, byte[] value) {
        entries.put(text(key), new Entry(text(value), Long.MAX_VALUE));
    }

    /** Loses everything. */
    public synchronized void clear() {
        entries.clear();
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
    public <T extends @Nullable Object> T on(byte[] key, CommandLog log, Function<RedisChannel, T> work) {
        requireAvailable();
        return work.apply(new FakeChannel(this, log));
    }

    @Override
    public void onEach(byte[][] keys, CommandLog log, NodeWork work) {
        requireAvailable();
        if (keys.length > 0) {
            work.run(new FakeChannel(this, log), IntStream.range(0, keys.length).toArray());
        }
    }

    @Override
    public synchronized long deleteAll(byte[] prefix, CommandLog log) {
        requireAvailable();
        long before = entries.size();
        entries.keySet().removeIf(key -> key.startsWith(text(prefix)));
        return before - entries.size();
    }

    @Override
    public Subscription subscribe(byte[] channel, Listener listener) {
        Heard heard = new Heard(text(channel), listener);
        listeners.add(heard);
        if (available) {
            listener.connected();
        }
        return () -> listeners.remove(heard);
    }

    long incarnation() {
        return incarnation.get();
    }

    void requireAvailable() {
        if (!available) {
            throw new StoreUnavailableException(
                    ErrorCode.REDIS_UNAVAILABLE, Store.REDIS, code(), "the fake is told to be away", null);
        }
    }

    /** Carries out one command; gives what the real one answers. */
    synchronized @Nullable Object run(FakeCommand command) {
        String key = text(command.key());
        Entry found = entry(command.key());
        byte @Nullable [] value = found == null ? null : found.value.getBytes(ISO_8859_1);
        switch (command.kind()) {
            case GET -> {
                return value;
            }
            case SET_IF_ABSENT -> {
                if (found == null) {
                    put(key, command);
                }
                return value;
            }
            case REPLACE -> {
                boolean same = found != null && found.value.equals(text(command.expected()));
                if (same) {
                    replace(key, command);
                }
                return same ? 1L : 0L;
            }
            case SET -> {
                put(key, command);
                return "OK".getBytes(ISO_8859_1);
            }
            case DELETE -> {
                return entries.remove(key) == null ? 0L : 1L;
            }
            case EXPIRES_IN -> {
                return left(found);
            }
            case PUBLISH -> {
                List<Heard> all = new ArrayList<>(listeners);
                all.removeIf(heard -> !heard.channel.equals(key));
                all.forEach(heard -> heard.listener.message(command.value()));
                return (long) all.size();
            }
        }
        throw new AssertionError(command.kind());
    }

    private long left(@Nullable Entry found) {
        if (found == null) {
            return -2;
        }
        return found.ends == Long.MAX_VALUE ? -1 : found.ends - millis.getAsLong();
    }

    private void replace(String key, FakeCommand command) {
        if (command.value().length == 0) {
            entries.remove(key);
        } else {
            put(key, command);
        }
    }

    private void put(String key, FakeCommand command) {
        entries.put(key, new Entry(text(command.value()), millis.getAsLong() + command.millis()));
    }

    private @Nullable Entry entry(byte[] key) {
        Entry entry = entries.get(text(key));
        if (entry != null && entry.ends <= millis.getAsLong()) {
            entries.remove(text(key));
            return null;
        }
        return entry;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
