package io.fluxa.internal.redis;

import io.fluxa.error.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.Protocol.Command;

/**
 * All subscriptions of a pool: one connection and one thread, which starts with the first of them. When the connection is lost, or beats of
 * the own heart stay out, every listener is told, and told again when Redis has confirmed its subscription anew and beats come through.
 */
final class Listening implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.fluxa.redis");

    private final String pool;
    private final Topology topology;
    private final byte[] beat;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private final List<Ear> ears = new CopyOnWriteArrayList<>();
    private final Beats beats;
    private final Runnable wakeHeart;
    private final List<Ear> ready = new ArrayList<>();
    private final Deque<List<Ear>> unconfirmed = new ArrayDeque<>();
    private @Nullable PoolThread thread;
    private @Nullable Link link;
    private @Nullable Node source;
    private boolean closed;

    /**
     * Prepares it.
     *
     * @param beat the channel of the heart of this pool, which nobody else has
     * @param wakeHeart makes the heart beat at once
     */
    Listening(String pool, Topology topology, byte[] beat, Runnable wakeHeart) {
        this.pool = pool;
        this.topology = topology;
        this.beat = beat;
        this.wakeHeart = wakeHeart;
        this.beats = new Beats(topology);
    }

    /** The channel of the heart of this pool. */
    byte[] beat() {
        return beat;
    }

    RedisStore.Subscription add(byte[] channel, RedisStore.Listener listener) {
        Ear ear = new Ear(channel, listener);
        lock.lock();
        try {
            ears.add(ear);
            if (thread == null && !closed) {
                thread = new PoolThread("listen", pool, this::run);
                thread.start();
            }
            sendNow(Command.SUBSCRIBE, channel, List.of(ear));
        } finally {
            lock.unlock();
        }
        return () -> remove(ear);
    }

    /** Ends the connection if its server is none of those any more, so that it is made again. */
    void follow(List<Node> nodes) {
        lock.lock();
        try {
            if (source != null && !nodes.contains(source)) {
                cut();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends the thread and its connection; nobody is told any more. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            ears.clear();
            cut();
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the thread has ended. */
    void join() {
        PoolThread running;
        lock.lock();
        try {
            running = thread;
        } finally {
            lock.unlock();
        }
        if (running != null && running != Thread.currentThread()) {
            try {
                running.join(TimeUnit.SECONDS.toMillis(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void remove(Ear ear) {
        lock.lock();
        try {
            if (ears.remove(ear) && ears.stream().noneMatch(other -> Arrays.equals(other.channel(), ear.channel()))) {
                sendNow(Command.UNSUBSCRIBE, ear.channel(), List.of());
            }
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        while (!isClosed()) {
            try {
                Link connected = connect();
                if (connected != null) {
                    listen(connected);
                }
            } catch (StoreException failure) {
                LOG.log(Level.DEBUG, "a subscription cannot be made", failure);
            } catch (RuntimeException | OutOfMemoryError failure) {
                LOG.log(Level.DEBUG, "a subscription was lost", failure);
            } finally {
                disconnect();
            }
            pause();
        }
    }

    /** A connection with every subscription sent, or null when no server answers. */
    private @Nullable Link connect() {
        for (Node node : topology.nodes()) {
            if (node.answers()) {
                Link opened = node.openApart();
                opened.setSoTimeout(RedisTimes.SILENCE_MILLIS);
                lock.lock();
                try {
                    link = opened;
                    source = node;
                    sendNow(Command.SUBSCRIBE, beat, List.of());
                    ears.forEach(ear -> sendNow(Command.SUBSCRIBE, ear.channel(), List.of(ear)));
                    if (closed) {
                        cut();
                    }
                } finally {
                    lock.unlock();
                }
                return opened;
            }
        }
        return null;
    }

    private void listen(Link connected) {
        beats.begin();
        ready.clear();
        wakeHeart.run();
        while (!beats.stayOut()) {
            if (connected.getUnflushedObject() instanceof List<?> parts
                    && parts.size() == 3
                    && parts.get(0) instanceof byte[] kind
                    && parts.get(1) instanceof byte[] channel) {
                take(new String(kind, StandardCharsets.US_ASCII), channel, parts.get(2));
            }
            if (!ready.isEmpty() && beats.comeThrough()) {
                ready.forEach(Ear::connected);
                ready.clear();
            }
        }
        LOG.log(
                beats.wereHeard() ? Level.WARNING : Level.DEBUG,
                "Redis pool ''{0}'' hears nothing of its own heart; it subscribes anew",
                pool);
    }

    private void take(String kind, byte[] channel, @Nullable Object content) {
        if (kind.equals("subscribe")) {
            ready.addAll(confirmed());
        } else if (kind.equals("message") && content instanceof byte[] message) {
            if (Arrays.equals(channel, beat)) {
                beats.heard(new String(message, StandardCharsets.UTF_8));
            } else {
                ears.forEach(ear -> ear.message(channel, message));
            }
        }
    }

    private List<Ear> confirmed() {
        lock.lock();
        try {
            List<Ear> ready = unconfirmed.poll();
            return ready == null ? List.of() : ready;
        } finally {
            lock.unlock();
        }
    }

    private void disconnect() {
        lock.lock();
        try {
            cut();
            link = null;
            source = null;
            unconfirmed.clear();
        } finally {
            lock.unlock();
        }
        ears.forEach(Ear::interrupted);
    }

    /** Sends a command if there is a connection; a failure is noticed by the thread that reads. */
    private void sendNow(Command command, byte[] channel, List<Ear> waiting) {
        Link current = link;
        if (current == null) {
            return;
        }
        try {
            if (command == Command.SUBSCRIBE) {
                unconfirmed.add(waiting);
            }
            current.sendCommand(new CommandArguments(command).add(channel));
            current.flush();
        } catch (RuntimeException failure) {
            LOG.log(Level.DEBUG, "a subscription cannot be sent", failure);
            cut();
        }
    }

    private void cut() {
        if (link != null) {
            link.end();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void pause() {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(RedisTimes.PROBE_MILLIS);
            while (!closed && left > 0) {
                left = woken.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            LOG.log(Level.DEBUG, "somebody interrupts the thread of subscriptions", e);
        } finally {
            lock.unlock();
        }
    }
}
